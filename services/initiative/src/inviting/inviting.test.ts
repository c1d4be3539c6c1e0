import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write, type Work } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { startTestMailbox, type TestMailbox } from '@tpt/testing';
import type { Tools } from '../context.js';
import { handOver } from '../governing/hand-over.js';
import { leaveOrganization, removeMember } from '../governing/remove-member.js';
import { service } from '../service.js';
import { announced, count, done, person, proved, registered } from '../testing/examples.js';
import { acceptInvitation, declineInvitation } from './accept-invitation.js';
import { inviteMember } from './invite-member.js';
import { makeToken } from './links.js';
import { revokeInvitation } from './revoke-invitation.js';
import { sendInvitation } from './send-invitation.js';
import { forget } from './store.js';

const now = new Date();

describe('Inviting', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  let mailbox: TestMailbox;

  beforeAll(async () => {
    mailbox = await startTestMailbox();
    opened = await openTestService(service, { SMTP_URL: mailbox.url });
    ({ tools } = opened);
  });
  afterAll(async () => {
    await opened?.close();
    await mailbox?.stop();
  });

  const act = <Result>(useCase: (work: Work<Tools>) => Promise<Result>) => write(tools, useCase);
  const invite = (organizationId: string, invitedBy: string, email = 'zoe@atelier.example') =>
    act((work) => inviteMember(work, { organizationId, invitedBy, email, role: 'EDITOR', language: 'fr' }, now));
  const accept = (personId: string, id: string) =>
    act((work) => acceptInvitation(work, personId, makeToken(tools.links, id), now));
  const jobs = async () =>
    (await tools.database.query(`select payload from graphile_worker._private_jobs`)) as { payload: object }[];

  test('keeps the address sealed, and the job knows the invitation by its id alone', async () => {
    const { id: organizationId } = await proved(tools, person('a'));
    const { id } = done(await invite(organizationId, person('a')));
    const [row] = await tools.database.query('select * from invitations where id = $1', [id]);
    expect(JSON.stringify(row)).not.toContain('zoe');
    expect(String(row.sealed_address)).not.toContain('zoe');
    expect((await jobs()).map(({ payload }) => payload)).toContainEqual({ id });
    expect(await invite((await registered(tools, person('a'))).id, person('a'))).toHaveProperty('refused');
  });

  test('is mailed in the name of the organization, and not in that of a sole trader, whom a stranger does not know', async () => {
    const { id: organizationId } = await proved(tools, person('r'));
    const mailed = async () => {
      await sendInvitation(tools, done(await invite(organizationId, person('r'))).id, now);
      const { subject, text, html } = (await mailbox.read()).at(-1)!;
      return `${subject} ${text} ${html}`;
    };
    expect(await mailed()).toContain('L’Atelier de Manon');
    await tools.database.query('update organizations set sole_trader = true where id = $1', [organizationId]);
    const message = await mailed();
    expect(message).toContain('Entreprise individuelle');
    expect(message).not.toContain('Manon');
  });

  test('makes one person a member, once, however often the link is used at once', async () => {
    const { id: organizationId } = await proved(tools, person('b'));
    const { id } = done(await invite(organizationId, person('b')));
    const people = ['c', 'd', 'e', 'f'].map(person);
    const outcomes = await Promise.all(people.map((each) => accept(each, id)));
    const made = outcomes.find((outcome) => 'done' in outcome);
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toHaveLength(3);
    expect(done(made!)).toMatchObject({ organizationId, role: 'EDITOR', proof: null, version: 1 });
    expect(await accept(done(made!).personId, id)).toEqual(made);
    const [row] = await tools.database.query('select state, sealed_address from invitations where id = $1', [id]);
    expect(row).toEqual({ state: 'ACCEPTED', sealed_address: null });
  });

  test('again to one mailbox takes the earlier link back; revoked, refused and forged links are of no use', async () => {
    const { id: organizationId } = await proved(tools, person('g'));
    const [first, second] = [
      done(await invite(organizationId, person('g'))),
      done(await invite(organizationId, person('g'))),
    ];
    const invalid = { refused: [{ code: 'LINK_INVALID', field: ['token'] }] };
    expect(await accept(person('h'), first.id)).toEqual(invalid);
    const revoke = (by: string) => act((work) => revokeInvitation(work, by, second.id, now));
    expect(await revoke(person('h'))).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['invitationId'] }] });
    expect(await revoke(person('g'))).toHaveProperty('done');
    expect(await accept(person('h'), second.id)).toEqual(invalid);
    const third = done(await invite(organizationId, person('g')));
    const decline = (token: string) => act((work) => declineInvitation(work, token, now));
    expect(await decline(makeToken(tools.links, third.id))).toEqual({ done: null });
    expect(await decline(makeToken(tools.links, third.id))).toEqual({ done: null });
    expect(await accept(person('h'), third.id)).toEqual(invalid);
    expect(await decline(tools.links.make('confirm', third.id))).toEqual(invalid);
  });

  test('stops at twenty a day, asked for at once, and mails one mailbox five times', async () => {
    const { id: organizationId } = await proved(tools, person('j'));
    const before = (await jobs()).length;
    const outcomes = await Promise.all(
      Array.from({ length: 24 }, (_nothing, index) =>
        invite(organizationId, person('j'), index < 8 ? 'ada@atelier.example' : `p${index}@atelier.example`),
      ),
    );
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(20);
    const toAda = outcomes.slice(0, 8).filter((outcome) => 'done' in outcome).length;
    expect((await jobs()).length - before).toBe(20 - Math.max(0, toAda - 5));
  });

  test('forgets the address with the use of the link', async () => {
    const { id: organizationId } = await proved(tools, person('k'));
    const { id, expiresAt } = done(await invite(organizationId, person('k')));
    await forget(tools.database, expiresAt, new Date(0));
    const [row] = await tools.database.query('select sealed_address from invitations where id = $1', [id]);
    expect(row).toEqual({ sealed_address: null });
  });

  test('leads to an organization that is handed over, left and entered again with later versions', async () => {
    const [manon, zoe] = [person('m'), person('n')];
    const { id: organizationId } = await proved(tools, manon);
    done(await accept(zoe, done(await invite(organizationId, manon)).id));
    await tools.database.query(`update memberships set proof = 'DOMAIN_CODE', version = 2 where person_id = $1`, [zoe]);
    expect(await act((work) => leaveOrganization(work, manon, organizationId))).toHaveProperty(
      'refused.0.code',
      'LAST_OWNER',
    );
    done(await act((work) => handOver(work, manon, { organizationId, personId: zoe })));
    done(await act((work) => leaveOrganization(work, manon, organizationId)));
    const back = done(await accept(manon, done(await invite(organizationId, zoe, 'manon@atelier.example')).id));
    const told = (await announced(tools, 'membership.state.v2')).filter(
      ({ key }) => key === `${manon}:${organizationId}`,
    );
    expect(back.version).toBe(4);
    expect(told.map(({ payload }) => payload && (payload as { version: number }).version)).toEqual([1, 2, 3, null, 4]);
  });

  test('of two owners who remove each other at once, one stays', async () => {
    const [manon, zoe] = [person('p'), person('q')];
    const { id: organizationId } = await proved(tools, manon);
    done(await accept(zoe, done(await invite(organizationId, manon)).id));
    await tools.database.query(`update memberships set role = 'OWNER', proof = 'MODERATOR' where person_id = $1`, [
      zoe,
    ]);
    const outcomes = await Promise.all([
      act((work) => removeMember(work, manon, { organizationId, personId: zoe })),
      act((work) => removeMember(work, zoe, { organizationId, personId: manon })),
    ]);
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect(await count(tools, `memberships where organization_id = '${organizationId}'`)).toBe(1);
  });
});
