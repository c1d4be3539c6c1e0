import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { answerDecision } from '../answering/answer-decision.js';
import type { Tools } from '../context.js';
import { draftInitiative } from '../drafting/draft-initiative.js';
import { submitInitiative } from '../publishing/submit-initiative.js';
import { reportInitiative } from '../reporting/report-initiative.js';
import { service } from '../service.js';
import { done, masks, person, proved } from '../testing/examples.js';
import { claimReview } from './claim-review.js';
import { decideOnInitiative } from './decide-on-initiative.js';
import { STATEMENT } from './reads/near-duplicates.js';
import { STATEMENTS } from './reads/queue.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const [ann, bob] = [person('m'), person('n')];
const moderator = { personId: ann, roles: ['moderator'] };

const ENTRY = `kind submittedAt initiative { id title } reportCount reports { reason text } revision
  claim { isMine } changes { field before after } viewerMayDecide nearDuplicates { initiative { title } likeness }`;
const READ = `query ($filter: ReviewFilter, $first: Int, $after: String) {
  reviewQueue(filter: $filter, first: $first, after: $after) {
    totalCount nodes { ${ENTRY} } pageInfo { hasNextPage endCursor }
  }
}`;
type Entry = {
  kind: string;
  initiative: { title: string };
  nearDuplicates: { initiative: { title: string }; likeness: number }[];
} & Record<string, unknown>;

describe('The queue of what awaits moderators', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  const organizations: string[] = [];
  const known: Record<string, string> = {};

  const handIn = async (title: string, hour: number, summary = title, owner = 0): Promise<string> => {
    const author = person('ab'[owner]!);
    const text = { ...masks, title: { fr: title }, summary: { fr: summary } };
    const request = { id: newId('initiative'), personId: author, organizationId: organizations[owner]!, text };
    const { id } = done(await write(tools, (work) => draftInitiative(work, request, at(0))));
    done(await write(tools, (work) => submitInitiative(work, author, id, at(hour))));
    return (known[title] = id);
  };
  const decide = async (id: string, rejection: { reason: 'OTHER'; message: string } | null, hour: number) => {
    const review = { moderatorId: bob, initiativeId: id };
    done(await write(tools, (work) => decideOnInitiative(work, review, { expectedVersion: 2, rejection }, at(hour))));
  };

  beforeAll(async () => {
    opened = await openTestService(service, { REPORTS_A_DAY_BY_NETWORK: 9 });
    ({ tools } = opened);
    for (const letter of ['a', 'b']) organizations.push((await proved(tools, person(letter))).id);
    await decide(await handIn('Des masques pour l’hôpital de Lille', 1), null, 2);
    await handIn('Des visières imprimées', 3);
    await decide(await handIn('Une cantine ouverte', 4), { reason: 'OTHER', message: 'Où ?' }, 4);
    await write(tools, (work) =>
      answerDecision(work, person('a'), { initiativeId: known['Une cantine ouverte']!, message: 'Ici.' }, at(5)),
    );
    await handIn('Masques pour l’hopital de Lille', 6, 'Nous cousons et vous livrez.', 1);
    for (const network of ['here', 'there'])
      await write(tools, (work) =>
        reportInitiative(
          work,
          { initiativeId: known['Des masques pour l’hôpital de Lille']!, reason: 'DUPLICATE', text: `De ${network}` },
          { personId: null, network },
          at(network === 'here' ? 7 : 8),
        ),
      );
    await tools.database.query(
      `insert into initiative_revisions (initiative_id, number, text, state, author_id, proposed_at)
       select id, 2, jsonb_build_object('title', '{"fr": "Des masques en tissu"}'::jsonb, 'durable', durable,
         'summary', '{"en": "Two", "fr": "Deux"}'::jsonb), 'IN_REVIEW', $2, $3 from initiatives where id = $1`,
      [known['Des masques pour l’hôpital de Lille'], person('a'), at(9)],
    );
  });
  afterAll(() => opened?.close());

  const read = async (filter?: object, caller: object = moderator): Promise<Entry[]> =>
    (await opened.ask(caller, READ, { filter })).reviewQueue.nodes;
  const titles = (entries: Entry[]) => entries.map(({ kind, initiative: { title } }) => [kind, title]);

  test('is for moderators, and for nobody else', async () => {
    await expect(read({}, {})).rejects.toThrow('UNAUTHENTICATED');
    await expect(read({}, { personId: person('a') })).rejects.toThrow('FORBIDDEN');
  });

  test('holds what was handed in, answers, reports and edits, the oldest first, however it is paged', async () => {
    const all = [
      ['SUBMISSION', 'Des visières imprimées'],
      ['ANSWER', 'Une cantine ouverte'],
      ['SUBMISSION', 'Masques pour l’hopital de Lille'],
      ['REPORTS', 'Des masques pour l’hôpital de Lille'],
      ['REVISION', 'Des masques pour l’hôpital de Lille'],
    ];
    for (const first of [1, 2, 5, 100]) {
      const seen: Entry[] = [];
      for (let after: string | undefined; ;) {
        const page = (await opened.ask(moderator, READ, { first, after })).reviewQueue;
        seen.push(...page.nodes);
        expect(page.totalCount).toBe(5);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(titles(seen)).toEqual(all);
    }
    const [first] = await read();
    expect(first).toMatchObject({ submittedAt: at(3).toISOString(), claim: null, revision: null, changes: [] });
  });

  test('shows with reports how many they are, and their words', async () => {
    expect(await read({ kinds: ['REPORTS'] })).toMatchObject([
      {
        reportCount: 2,
        reports: [
          { reason: 'DUPLICATE', text: 'De there' },
          { reason: 'DUPLICATE', text: 'De here' },
        ],
      },
    ]);
  });

  test('shows with an edit what it changes of what is public', async () => {
    const [{ revision, changes }] = (await read({ kinds: ['REVISION'] })) as [Entry];
    expect(revision).toBe(2);
    expect(changes).toEqual([
      {
        field: 'title',
        before: '{"fr":"Des masques pour l’hôpital de Lille"}',
        after: '{"fr":"Des masques en tissu"}',
      },
      {
        field: 'summary',
        before: '{"fr":"Des masques pour l’hôpital de Lille"}',
        after: '{"en":"Two","fr":"Deux"}',
      },
    ]);
  });

  test('shows beside each what is much like it, of others too, and nothing that is not', async () => {
    const entries = await read({ kinds: ['SUBMISSION'] });
    const near = Object.fromEntries(
      entries.map(({ initiative, nearDuplicates }) => [
        initiative.title,
        nearDuplicates.map(({ initiative: { title } }) => title),
      ]),
    );
    expect(near).toEqual({
      'Des visières imprimées': [],
      'Masques pour l’hopital de Lille': ['Des masques pour l’hôpital de Lille'],
    });
    for (const { nearDuplicates } of entries)
      for (const { likeness } of nearDuplicates) expect(likeness).toBeGreaterThanOrEqual(0.4);
  });

  test('finds what is alike with one statement for a whole page, by its indexes', async () => {
    const plan = await tools.database.transaction(async (transaction) => {
      await transaction.query('set local enable_seqscan = off');
      return JSON.stringify(await transaction.query(`explain (generic_plan) ${STATEMENT}`));
    });
    for (const index of ['initiatives_title_words', 'initiatives_organization']) expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan');
  });

  test('is read by the index of each kind, however long it is', async () => {
    const plan = await tools.database.transaction(async (transaction) => {
      await transaction.query('set local enable_seqscan = off');
      return JSON.stringify(await transaction.query(`explain (generic_plan) ${STATEMENTS.page}`));
    });
    const indexes = ['initiatives', 'initiative_revisions', 'report_cases', 'review_threads'];
    for (const index of indexes) expect(plan).toContain(`${index}_waiting`);
    expect(plan).not.toContain('Seq Scan');
  });

  test('says who claimed what, and what the caller may decide: nothing of her own or another’s', async () => {
    const initiativeId = known['Des visières imprimées']!;
    await write(tools, (work) => claimReview(work, { moderatorId: bob, initiativeId }, new Date()));
    const seen = async (caller: object, filter = {}) =>
      (await read({ kinds: ['SUBMISSION'], ...filter }, caller)).map(({ claim, viewerMayDecide }) => [
        claim,
        viewerMayDecide,
      ]);
    expect(await seen(moderator)).toEqual([
      [{ isMine: false }, false],
      [null, true],
    ]);
    expect(await seen({ ...moderator, personId: bob })).toEqual([
      [{ isMine: true }, true],
      [null, true],
    ]);
    expect(await seen({ ...moderator, personId: bob }, { claim: 'MINE' })).toEqual([[{ isMine: true }, true]]);
    expect(await seen({ ...moderator, personId: person('b') }, { claim: 'FREE' })).toEqual([[null, false]]);
    await tools.database.query(`update review_claims set claimed_until = now() - interval '1 second'`);
    expect(await seen(moderator, { claim: 'FREE' })).toHaveLength(2);
  });
});
