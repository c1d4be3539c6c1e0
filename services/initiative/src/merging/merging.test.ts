import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { waitFor } from '@tpt/testing';
import { recordInitiative } from '../census/record-initiative.js';
import { recordOrganization } from '../census/record-organization.js';
import { claimOrganization } from '../claiming/claim-organization.js';
import type { Tools } from '../context.js';
import { initiatives } from '../initiatives/reads.js';
import type { Organization } from '../organizations/domain/index.js';
import { organizations, readOrganizationBySlug } from '../organizations/reads.js';
import { proveMandate } from '../proving/prove-mandate.js';
import { service } from '../service.js';
import {
  announced,
  count,
  done,
  drafted,
  masks,
  person,
  proved,
  registered,
  requestOf,
  workshop,
} from '../testing/examples.js';
import { holdsWhileItWaits } from '../testing/at-once.js';
import { mergeOrganizations } from './merge-organizations.js';

const moderatorId = person('z');
const source = { url: 'https://journal.example', title: 'Le journal', seenOn: '2026-11-23' };
const now = new Date('2026-11-24T08:00:00Z');

describe('Merging organizations', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const censused = async (changes: object = {}, recordedDomains: string[] = []): Promise<Organization> => {
    const record = { moderatorId, description: { ...workshop, ...changes }, recordedDomains, despiteSimilar: true };
    return done(await write(tools, (work) => recordOrganization(work, record, now)));
  };
  const led = async (...organizationIds: string[]): Promise<string> => {
    const text = { ...masks, sources: [source] };
    return done(await write(tools, (work) => recordInitiative(work, { moderatorId, organizationIds, text }, now))).id;
  };
  const merge = (kept: Organization, duplicate: Organization, moderator = moderatorId) =>
    write(tools, (work) =>
      mergeOrganizations(work, { moderatorId: moderator, keptId: kept.id, duplicateId: duplicate.id }, now),
    );

  test('moves everything, and the other’s id and name lead to the kept one, entities included', async () => {
    const kept = await censused();
    const duplicate = await censused({ siren: '732829320', website: 'https://atelier.example' }, ['atelier.example']);
    const alone = await led(duplicate.id);
    const together = await led(kept.id, duplicate.id);
    done(await write(tools, (work) => claimOrganization(work, person('a'), duplicate.id, now)));
    const merged = done(await merge(kept, duplicate));
    expect(merged).toMatchObject({ id: kept.id, siren: '732829320', website: 'https://atelier.example' });

    const context = requestOf(tools);
    expect(await organizations(context).load(duplicate.id)).toMatchObject({ id: kept.id });
    expect(await readOrganizationBySlug(duplicate.slug, context)).toMatchObject({ id: kept.id });
    const { _entities: entities } = await opened.ask(
      { personId: person('b') },
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { id name isClaimed } } }`,
      { r: [{ __typename: 'Organization', id: duplicate.id }] },
    );
    expect(entities).toEqual([{ id: kept.id, name: kept.name, isClaimed: false }]);
    expect(await initiatives(context).load(alone)).toMatchObject({
      organizationId: kept.id,
      organizationIds: [kept.id],
    });
    expect(await initiatives(context).load(together)).toMatchObject({ organizationIds: [kept.id] });
    expect(await tools.database.query('select organization_id as id, domain from recorded_domains')).toEqual([
      { id: kept.id, domain: 'atelier.example' },
    ]);
    expect(await tools.database.query('select organization_id as id from claims')).toEqual([{ id: kept.id }]);

    const states = await announced(tools, 'organization.state.v2');
    expect(states.at(-2)).toEqual({ key: duplicate.id, payload: null });
    expect(states.at(-1)).toMatchObject({ key: kept.id, payload: { mergedIds: [duplicate.id] } });
    expect((await announced(tools, 'initiative.state.v2')).slice(-2)).toMatchObject([
      { key: alone, payload: { organizationId: kept.id } },
      { key: together, payload: { organizationIds: [kept.id] } },
    ]);
    const events = await count(tools, 'outbox');
    expect(done(await merge(kept, duplicate))).toMatchObject({ id: kept.id });
    expect(await count(tools, 'outbox')).toBe(events);

    const third = await censused();
    done(await merge(third, kept));
    expect(await organizations(requestOf(tools)).load(duplicate.id)).toMatchObject({
      id: third.id,
      mergedIds: [duplicate.id, kept.id],
    });
  });

  test('keeps what either has proved, and makes no member of whom nothing is proved', async () => {
    const kept = await censused();
    const mine = await proved(tools, person('c'));
    done(await merge(kept, mine));
    expect(await organizations(requestOf(tools)).load(mine.id)).toMatchObject({
      id: kept.id,
      mandateProof: 'MODERATOR',
    });
    const members = () =>
      tools.database.query('select person_id as id from memberships where organization_id = $1', [kept.id]);
    expect(await members()).toEqual([{ id: person('c') }]);
    done(await merge(kept, await registered(tools, person('d'), { despiteSimilar: true })));
    expect(await members()).toEqual([{ id: person('c') }]);
    expect((await announced(tools, 'membership.state.v2')).at(-1)).toMatchObject({ payload: null });
  });

  test('is refused to who acts for one of them, with itself, and of two that proved other identities', async () => {
    const [kept, mine] = [await censused(), await registered(tools, person('e'))];
    expect(await merge(kept, mine, person('e'))).toHaveProperty('refused.0.code', 'OWN_ORGANIZATION');
    expect(await merge(kept, kept)).toHaveProperty('refused.0.code', 'INVALID');
    expect(await merge(kept, { ...kept, id: 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h' })).toEqual({
      refused: [{ code: 'NOT_FOUND', field: ['duplicateId'] }],
    });
  });

  test('takes nothing from the public, and no identity that another has proved', async () => {
    const [known, hidden] = [await censused(), await registered(tools, person('f'), { despiteSimilar: true })];
    expect(await merge(hidden, known)).toEqual({ refused: [{ code: 'INVALID', field: ['keptId'] }] });
    const siren = '552100554';
    const { id } = await registered(tools, person('g'), { siren });
    done(await write(tools, (work) => proveMandate(work, moderatorId, { organizationId: id }, now)));
    const [unclaimed, claimed] = [await censused({ siren }), await proved(tools, person('h'))];
    expect(await merge(unclaimed, claimed)).toEqual({ refused: [{ code: 'LEGAL_ID_TAKEN', field: ['duplicateId'] }] });
  });

  test('says no name of who trades alone', async () => {
    const [kept, alone] = [await censused({ name: 'Jeanne Martin' }), await censused({ soleTrader: true })];
    const merged = done(await merge(kept, alone));
    expect(merged.soleTrader).toBe(true);
    expect(merged.slug).not.toContain('martin');
  });

  test('leads from no name in addresses that says who trades alone to her, but for those who may know', async () => {
    const [kept, former] = [
      await censused({ name: 'Jeanne Leroux', soleTrader: true }),
      await censused({ name: 'Atelier Leroux' }),
    ];
    done(await merge(kept, former));
    expect(await readOrganizationBySlug(former.slug, requestOf(tools))).toBeNull();
    const moderator = requestOf(tools, { personId: moderatorId, roles: ['moderator'] });
    expect(await readOrganizationBySlug(former.slug, moderator)).toMatchObject({ id: kept.id });
    const other = await censused({ name: 'Jeanne Leroux', soleTrader: true });
    done(await merge(kept, other));
    expect(await readOrganizationBySlug(other.slug, requestOf(tools))).toMatchObject({ id: kept.id });
  });

  test('leads to who trades alone from the name in addresses that says nothing of her, whatever her own is', async () => {
    const alone = { name: 'Entreprise Leroux', soleTrader: true };
    const [kept, former] = [await censused(alone), await registered(tools, person('r'), alone)];
    expect(former.slug).toContain('entreprise');
    done(await merge(kept, former));
    expect(await readOrganizationBySlug(former.slug, requestOf(tools))).toMatchObject({ id: kept.id });
  });

  test('lets nobody claim what she is a member of, whose mandate is then proved', async () => {
    const [first, hers, last] = [
      await registered(tools, person('p')),
      await registered(tools, person('q')),
      await registered(tools, person('q')),
    ];
    done(await merge(first, hers));
    done(await merge(last, first));
    const proof = { organizationId: last.id, personId: person('q') };
    expect(done(await write(tools, (work) => proveMandate(work, moderatorId, proof, now)))).toMatchObject({
      membership: { personId: person('q'), proof: 'MODERATOR' },
    });
  });

  test('of the same two in both directions at once keeps one', async () => {
    const [one, other] = [await censused(), await censused()];
    const outcomes = await Promise.all([merge(one, other), merge(other, one)]);
    expect(new Set(outcomes.map((outcome) => done(outcome).id)).size).toBe(1);
  });

  test('is waited for by who drafts for one of them, who then acts for it no more', async () => {
    const [kept, duplicate] = [await proved(tools, person('k')), await registered(tools, person('l'))];
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    let isDone = false;
    const merging = write(tools, async (work) => {
      done(await mergeOrganizations(work, { moderatorId, keptId: kept.id, duplicateId: duplicate.id }, now));
      isDone = true;
      await ended;
    });
    await waitFor('it is merged, and nobody sees it yet', () => isDone);
    const drafting = drafted(tools, person('l'), duplicate.id).catch(String);
    await waitFor(
      'the draft waits',
      async () => (await tools.database.query('select from pg_locks where not granted')).length > 0,
    );
    end();
    await merging;
    expect(await drafting).toContain('NOT_A_MEMBER');
  });

  test('waits for those who lead something with one of them before it holds that, as everybody does', async () => {
    const [owner, kept, duplicate] = [await censused(), await censused(), await censused()];
    const id = await led(owner.id, duplicate.id);
    expect(await holdsWhileItWaits(tools, owner.id, id, async () => done(await merge(kept, duplicate)))).toBe(false);
    expect(await initiatives(requestOf(tools)).load(id)).toMatchObject({ organizationIds: [owner.id, kept.id] });
  });
});
