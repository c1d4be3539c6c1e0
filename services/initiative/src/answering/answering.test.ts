import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { startTestMailbox, type TestMailbox } from '@tpt/testing';
import { keepContact } from '../contacts/keep-contact.js';
import type { Tools } from '../context.js';
import { decideOnInitiative } from '../reviewing/decide-on-initiative.js';
import { service } from '../service.js';
import { done, drafted, person, proved, submitted } from '../testing/examples.js';
import { answerDecision } from './answer-decision.js';
import { LONGEST_THREAD } from './domain.js';
import { jobs } from './jobs.js';
import { replyToAnswer } from './reply-to-answer.js';

const now = new Date('2026-11-23T08:00:00Z');
const [manon, ann] = [person('a'), person('m')];
const READ = `query ($id: ID, $first: Int, $after: String) {
  initiative(id: $id) { reviewMessages(first: $first, after: $after) {
    nodes { kind isFromModerators reason message } pageInfo { hasNextPage endCursor }
  } }
}`;

describe('What moderators and authors write to each other', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  let mailbox: TestMailbox;
  let organizationId: string;
  let id: string;

  beforeAll(async () => {
    mailbox = await startTestMailbox();
    opened = await openTestService(service, { SMTP_URL: mailbox.url });
    ({ tools } = opened);
    ({ id: organizationId } = await proved(tools, manon));
    await write(tools, (work) => keepContact(work, manon, 'manon@atelier.example', 'fr', now));
  });
  beforeEach(async () => {
    ({ id } = await submitted(tools, manon, organizationId));
  });
  afterAll(async () => {
    await opened?.close();
    await mailbox?.stop();
  });

  const reject = async (message = 'Où, & <quand> ?', at = now) => {
    const rejection = { reason: 'INCOMPLETE', message } as const;
    const review = { moderatorId: ann, initiativeId: id };
    done(await write(tools, (work) => decideOnInitiative(work, review, { expectedVersion: 2, rejection }, at)));
  };
  const answer = (personId: string, message = 'À Lille.', at = now, initiativeId = id) =>
    write(tools, (work) => answerDecision(work, personId, { initiativeId, message }, at));
  const reply = (message = 'Merci.', moderatorId = ann) =>
    write(tools, (work) => replyToAnswer(work, moderatorId, { initiativeId: id, message }, now));
  const refused = (code: string, ...field: string[]) => ({ refused: [{ code, field }] });
  const waiting = async () =>
    (await tools.database.query('select waiting_since from review_threads where initiative_id = $1', [id]))[0]
      ?.waiting_since;
  const read = async (caller: object, page = {}) =>
    (await opened.ask(caller, READ, { id, ...page })).initiative?.reviewMessages;
  /** Does the jobs that wait, as the worker would. */
  const mail = async () => {
    const [rows] = await tools.database.query('delete from graphile_worker._private_jobs returning payload');
    for (const { payload } of rows as { payload: object }[])
      await jobs(tools)['decision-mail']!(payload, new AbortController().signal);
  };
  const latestMail = async (to: string) => (await mailbox.read()).findLast((message) => message.to.includes(to));

  test('is seen by the organization and the moderators, and not by whom a moderator is', async () => {
    await reject();
    const expected = { kind: 'REJECTED', isFromModerators: true, reason: 'INCOMPLETE', message: 'Où, & <quand> ?' };
    for (const caller of [{ personId: manon }, { personId: person('c'), roles: ['moderator'] }])
      expect((await read(caller)).nodes).toEqual([expected]);
    for (const caller of [{}, { personId: person('b') }]) expect(await read(caller)).toBeUndefined();
    const review = { moderatorId: ann, initiativeId: id };
    await tools.database.query(`update initiatives set state = 'IN_REVIEW' where id = $1`, [id]);
    const decision = { expectedVersion: 3, rejection: null };
    done(await write(tools, (work) => decideOnInitiative(work, review, decision, now)));
    for (const caller of [{}, { personId: person('b') }]) expect(await read(caller)).toBeNull();
    expect(await read({ personId: manon })).toMatchObject({ nodes: [{ kind: 'ACCEPTED' }, expected] });
  });

  test('stands with the decision for as long as that stands, in the words of the latest', async () => {
    for (const [n, message] of ['Où ?', 'Quand ?'].entries()) {
      await tools.database.query(`update initiatives set state = 'IN_REVIEW', version = 2 where id = $1`, [id]);
      await reject(message, new Date(now.getTime() + n));
      for (const caller of [{ personId: manon }, { personId: person('c'), roles: ['moderator'] }]) {
        const { initiative } = await opened.ask(
          caller,
          'query ($id: ID) { initiative(id: $id) { rejection { reason message } } }',
          { id },
        );
        expect(initiative).toEqual({ rejection: { reason: 'INCOMPLETE', message } });
      }
    }
  });

  test('is mailed to the author in her language, as text and as HTML in which nothing is markup', async () => {
    await reject();
    await mail();
    const message = (await latestMail('manon@atelier.example'))!;
    expect(message.subject).toBe('À corriger : Des masques');
    expect(message.text).toContain('il manque quelque chose');
    expect(message.text).toContain('Où, & <quand> ?');
    expect(message.html).toContain('Où, &#38; &#60;quand&#62; ?');
    await write(tools, (work) => keepContact(work, manon, 'manon@atelier.example', 'en', now));
    done(await answer(manon));
    done(await reply());
    await mail();
    expect((await latestMail('manon@atelier.example'))!.subject).toBe('The moderators have replied: Masks');
    await write(tools, (work) => keepContact(work, manon, 'manon@atelier.example', 'fr', now));
  });

  test('is mailed to an owner when the author has left, and to nobody who never said where', async () => {
    const [owner, author] = [person('e'), person('f')];
    const { id: other } = await proved(tools, owner);
    await tools.database.query(
      `insert into memberships (organization_id, person_id, role, proof, version) values ($1, $2, 'EDITOR', 'MODERATOR', 1)`,
      [other, author],
    );
    ({ id } = await submitted(tools, author, other));
    const before = (await mailbox.read()).length;
    await reject();
    await mail();
    expect(await mailbox.read()).toHaveLength(before);
    await write(tools, (work) => keepContact(work, owner, 'owner@atelier.example', 'fr', now));
    await tools.database.query('delete from memberships where person_id = $1', [author]);
    ({ id } = await submitted(tools, owner, other));
    await tools.database.query('update initiatives set drafted_by = $2 where id = $1', [id, author]);
    await reject();
    await mail();
    expect(await latestMail('owner@atelier.example')).toBeDefined();
  });

  test('is answered by members, and the answer waits until moderators reply or decide', async () => {
    expect(await answer(manon)).toEqual(refused('NOTHING_TO_ANSWER'));
    await reject();
    expect(await answer(person('b'))).toEqual(refused('NOT_FOUND', 'initiativeId'));
    expect(await answer(ann)).toEqual(refused('NOT_FOUND', 'initiativeId'));
    expect(await answer(manon, ' ')).toEqual(refused('REQUIRED', 'message'));
    expect(await answer(manon, 'x'.repeat(2001))).toEqual(refused('TOO_LONG', 'message'));
    expect(await reply()).toEqual(refused('NOTHING_TO_ANSWER'));
    done(await answer(manon));
    done(await answer(manon, 'Le 3 mai.', new Date(now.getTime() + 1)));
    expect(await waiting()).toEqual(now);
    expect(await reply('Merci.', manon)).toEqual(refused('OWN_ORGANIZATION'));
    done(await reply());
    expect(await waiting()).toBeNull();
    expect(await reply()).toEqual(refused('NOTHING_TO_ANSWER'));
  });

  test('is of a bounded length, also when much is answered at once, and is read in pages that hold each once', async () => {
    await reject();
    await tools.database.query('update review_threads set messages = $2 where initiative_id = $1', [
      id,
      LONGEST_THREAD - 3,
    ]);
    const outcomes = await Promise.all(Array.from({ length: 5 }, (_none, n) => answer(manon, `Réponse ${n}`)));
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([
      refused('THREAD_FULL'),
      refused('THREAD_FULL'),
    ]);
    const messages: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await read({ personId: manon }, { first: 1, after });
      messages.push(...page.nodes.map(({ message }: { message: string }) => message));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(messages).toHaveLength(4);
    expect(new Set(messages).size).toBe(4);
  });

  test('goes with an initiative that is thrown away', async () => {
    await reject();
    await tools.database.query('delete from initiatives where id = $1', [id]);
    await mail();
    const draft = await drafted(tools, manon, organizationId);
    expect(await answer(manon, 'Quoi ?', now, draft.id)).toEqual(refused('NOTHING_TO_ANSWER'));
  });
});
