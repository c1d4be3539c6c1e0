import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { correctInitiative } from '../census/correct-initiative.js';
import { recordInitiative } from '../census/record-initiative.js';
import { recordOrganization } from '../census/record-organization.js';
import type { Tools } from '../context.js';
import { draftInitiative } from '../drafting/draft-initiative.js';
import { organizations } from '../organizations/reads.js';
import { proveMandate } from '../proving/prove-mandate.js';
import { withdrawInitiative } from '../publishing/withdraw-initiative.js';
import { service } from '../service.js';
import { announced, count, done, masks, person, requestOf, workshop } from '../testing/examples.js';
import { claimOrganization } from './claim-organization.js';
import { MOST_CLAIMS } from './domain.js';
import { STATEMENT } from './reads.js';
import { refuseClaim } from './refuse-claim.js';

const moderatorId = person('z');
const source = { url: 'https://journal.example', title: 'Le journal', seenOn: '2026-11-23' };
const now = new Date('2026-11-24T08:00:00Z');

describe('Claiming an organization of the census', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const censused = async (): Promise<string> => {
    const record = { moderatorId, description: workshop, recordedDomains: [], despiteSimilar: true };
    const { id } = done(await write(tools, (work) => recordOrganization(work, record, now)));
    const text = { ...masks, sources: [source] };
    done(await write(tools, (work) => recordInitiative(work, { moderatorId, organizationIds: [id], text }, now)));
    return id;
  };
  const claim = (letter: string, id: string) =>
    write(tools, (work) => claimOrganization(work, person(letter), id, now));
  const entryOf = async (organizationId: string): Promise<{ id: string; version: number }> =>
    (await tools.database.query('select id, version from initiatives where organization_id = $1', [organizationId]))[0];
  const withdraw = (letter: string, initiativeId: string) =>
    write(tools, (work) => withdrawInitiative(work, person(letter), initiativeId, now));
  const prove = (id: string, letter: string) =>
    write(tools, (work) => proveMandate(work, moderatorId, { organizationId: id, personId: person(letter) }, now));

  test('shows and allows nothing, and tells the world nothing, before the mandate is proved', async () => {
    const id = await censused();
    const before = [await count(tools, 'outbox'), await count(tools, 'memberships')];
    done(await claim('a', id));
    done(await claim('a', id));
    expect([await count(tools, 'outbox'), await count(tools, 'memberships')]).toEqual(before);
    const draft = { id: newId('initiative'), personId: person('a'), organizationId: id, text: masks };
    expect(await write(tools, (work) => draftInitiative(work, draft, now))).toEqual({
      refused: [{ code: 'NOT_A_MEMBER', field: ['organizationId'] }],
    });
    expect(await organizations(requestOf(tools)).load(id)).toMatchObject({
      provenance: 'CENSUSED',
      mandateProof: null,
    });
  });

  test('makes who is proved its owner, keeps its id and its provenance, and ends every other claim', async () => {
    const id = await censused();
    for (const letter of ['b', 'c']) done(await claim(letter, id));
    const { organization, membership } = done(await prove(id, 'b'));
    expect(organization).toMatchObject({ id, provenance: 'CENSUSED', mandateProof: 'MODERATOR' });
    expect(membership).toMatchObject({ personId: person('b'), role: 'OWNER', proof: 'MODERATOR' });
    expect(await announced(tools, 'membership.state.v2')).toMatchObject([{ key: `${person('b')}:${id}` }]);
    expect(await prove(id, 'c')).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['personId'] }] });
    expect(await claim('c', id)).toEqual({ refused: [{ code: 'SPEAKS_FOR_ITSELF', field: ['organizationId'] }] });
  });

  test('is on one organization, and gives nothing of another or of its entries', async () => {
    const [claimed, other] = [await censused(), await censused()];
    done(await claim('d', claimed));
    expect(await prove(other, 'd')).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['personId'] }] });
    done(await prove(claimed, 'd'));
    expect(await withdraw('d', (await entryOf(other)).id)).toEqual({
      refused: [{ code: 'NOT_A_MEMBER', field: [] }],
    });
    expect(await withdraw('d', (await entryOf(claimed)).id)).toHaveProperty('done.state', 'WITHDRAWN');
  });

  test('makes its entries hers, which moderators correct no more', async () => {
    const id = await censused();
    const { id: initiativeId, version } = await entryOf(id);
    const text = { ...masks, title: { fr: 'Des blouses' }, sources: [source] };
    const correction = { moderatorId, initiativeId, organizationIds: [id], text };
    const correct = (expectedVersion: number) =>
      write(tools, (work) => correctInitiative(work, { ...correction, expectedVersion }, now));
    const corrected = done(await correct(version));
    done(await claim('e', id));
    done(await prove(id, 'e'));
    expect(await correct(corrected.version)).toEqual({
      refused: [{ code: 'SPEAKS_FOR_ITSELF', field: ['initiativeId'] }],
    });
    expect(await withdraw('e', initiativeId)).toHaveProperty('done.state', 'WITHDRAWN');
  });

  test('can be refused by a moderator who does not claim the same', async () => {
    const id = await censused();
    done(await claim('d', id));
    const refuse = (moderator: string) =>
      write(tools, (work) => refuseClaim(work, moderator, id, person('d'), new Date()));
    expect(await refuse(person('d'))).toEqual({ refused: [{ code: 'OWN_ORGANIZATION', field: ['organizationId'] }] });
    expect(await write(tools, (work) => proveMandate(work, person('d'), { organizationId: id }, now))).toEqual({
      refused: [{ code: 'OWN_ORGANIZATION', field: ['organizationId'] }],
    });
    done(await refuse(moderatorId));
    expect(await refuse(moderatorId)).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['personId'] }] });
    expect(await prove(id, 'd')).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['personId'] }] });
  });

  test('is bounded for each person, however many at once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < MOST_CLAIMS.byPerson + 2; n += 1) ids.push(await censused());
    const outcomes = await Promise.all(ids.map((id) => claim('e', id)));
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(MOST_CLAIMS.byPerson);
    expect(outcomes.filter((outcome) => 'refused' in outcome && outcome.refused[0]!.code === 'TOO_MANY')).toHaveLength(
      2,
    );
  });

  test('is shown to moderators alone, the oldest first, from an index', async () => {
    const ask = (caller: object) =>
      opened.ask(
        caller,
        '{ organizationClaims(first: 1) { nodes { personId organization { isClaimed } } pageInfo { hasNextPage } } }',
      );
    await expect(ask({ personId: person('a') })).rejects.toThrow('FORBIDDEN');
    expect((await ask({ personId: moderatorId, roles: ['moderator'] })).organizationClaims).toMatchObject({
      nodes: [{ organization: { isClaimed: false } }],
      pageInfo: { hasNextPage: true },
    });
    const plan = await tools.database.transaction(async (transaction) => {
      await transaction.query('set local enable_seqscan = off');
      return JSON.stringify(await transaction.query(`explain ${STATEMENT}`, ['-infinity', '', '', 20]));
    });
    expect(plan).toContain('claims_oldest');
  });
});
