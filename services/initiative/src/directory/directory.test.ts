import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Context, Tools } from '../context.js';
import { proveMandate } from '../proving/prove-mandate.js';
import { registerOrganization } from '../registering/register-organization.js';
import { service } from '../service.js';
import { announced, done, drafted, person, published, registered, workshop } from '../testing/examples.js';
import { STATEMENTS } from './reads.js';

describe('The directory of organizations', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  const ids: Record<string, string> = {};

  const make = async (key: string, letter: string, changes: object, isProved = true) => {
    const { id } = await registered(tools, person(letter), changes);
    if (isProved)
      done(await write(tools, (work) => proveMandate(work, person('z'), { organizationId: id }, new Date())));
    ids[key] = id;
  };

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
    await make('bakery', 'a', { name: 'La Boulangerie du Théâtre', siren: '303265045', nafSection: 'G' });
    await make('sailor', 'a', { name: 'Voilerie Océane', department: '29', city: 'Brest' });
    await make('alone', 'b', { name: 'Manon Delcourt', soleTrader: true, siren: '732829320' });
    await make('hidden', 'c', { name: 'Voilerie Océanne' }, false);
  });
  afterAll(() => opened?.close());

  const list = async (args: string, caller: Context['caller'] = {}): Promise<string[]> =>
    (await opened.ask(caller, `{ organizations(${args}) { nodes { id } } }`)).organizations.nodes.map(
      ({ id }: { id: string }) => Object.keys(ids).find((key) => ids[key] === id),
    );

  test('holds what is public, the latest first, by any filter', async () => {
    expect(await list('first: 10')).toEqual(['alone', 'sailor', 'bakery']);
    expect(await list('filter: { department: "29" }')).toEqual(['sailor']);
    expect(await list('filter: { nafSection: "G", countryCode: "FR", isProved: true }')).toEqual(['bakery']);
    expect(await list('filter: { provenance: CENSUSED }')).toEqual([]);
  });

  test('finds names without accents and with errors, page after page, and no sole trader by hers', async () => {
    expect(await list('search: "boulangrie theatre"')).toEqual(['bakery']);
    expect(await list('search: "voilerie oceane"')).toEqual(['sailor']);
    expect(await list('search: "Manon Delcourt"')).toEqual([]);
    const read = async (after: string | null) =>
      (
        await opened.ask(
          {},
          'query ($after: String) { organizations(search: "voilerie boulangerie", first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).organizations;
    const first = await read(null);
    if (first.pageInfo.hasNextPage)
      expect((await read(first.pageInfo.endCursor)).nodes[0].id).not.toBe(first.nodes[0].id);
  });

  test.each(Object.entries(STATEMENTS))('reads %s from an index', async (name, text) => {
    const plan = await tools.database.transaction(async (transaction) => {
      await transaction.query('set local enable_seqscan = off');
      await transaction.query('set local plan_cache_mode = force_generic_plan');
      return JSON.stringify(await transaction.query(`explain (generic_plan) ${text}`));
    });
    expect(plan).toMatch(name === 'likest' ? /organizations_search_name/ : /organizations_public|organizations_pkey/);
  });

  test('keeps the name and the numbers of a sole trader for her and the moderators, in the graph and in events', async () => {
    const query = 'query ($id: ID) { organization(id: $id) { name slug siren legalId { value } soleTrader } }';
    const seenBy = async (caller: object) => (await opened.ask(caller, query, { id: ids['alone'] })).organization;
    const slug = `entreprise-individuelle-${ids['alone']!.slice(-6)}`;
    const whole = {
      name: 'Manon Delcourt',
      slug,
      siren: '732829320',
      legalId: { value: '732829320' },
      soleTrader: true,
    };
    expect(await seenBy({ personId: person('b') })).toEqual(whole);
    expect(await seenBy({ personId: person('z'), roles: ['moderator'] })).toEqual(whole);
    for (const caller of [{}, { personId: person('a') }])
      expect(await seenBy(caller)).toEqual({ ...whole, name: 'Sole trader', siren: null, legalId: null });
    const told = (await announced(tools, 'organization.state.v2')).find(({ key }) => key === ids['alone']);
    expect(JSON.stringify(told)).not.toMatch(/Manon|Delcourt|732829320/i);
  });

  test('shows who registers what is like hers, by name or by number, of what she may know', async () => {
    const register = async (changes: object, despiteSimilar = false) => {
      const registration = {
        id: newId('organization'),
        personId: person('d'),
        description: { ...workshop, ...changes },
      };
      return write(tools, (work) => registerOrganization(work, { ...registration, despiteSimilar }));
    };
    const likenesses = async (changes: object) => ((await register(changes)).similar ?? []).map(({ id }) => id);
    expect(await likenesses({ name: 'Boulangerie du Theatre' })).toEqual([ids['bakery']]);
    expect(await likenesses({ name: 'Tout autre chose', legalId: { scheme: 'VAT', value: 'FR40303265045' } })).toEqual([
      ids['bakery'],
    ]);
    expect(await likenesses({ name: 'Voilerie Océane' })).toEqual([ids['sailor']]);
    expect(await register({ name: 'Boulangerie du Theatre' })).toMatchObject({
      refused: [{ code: 'SIMILAR_EXISTS', field: ['name'] }],
    });
    expect(await register({ name: 'Manon Delcourt' })).toHaveProperty('done');
    expect(await register({ name: 'Voilerie Océane' }, true)).toHaveProperty('done');
    expect(await likenesses({ name: 'Manon Delcourt' })).toHaveLength(1);
  });

  test('is told by an organization what it published, and by a person what is hers, drafts included', async () => {
    const organizationId = ids['sailor']!;
    const draft = await drafted(tools, person('a'), organizationId);
    const [one, two] = [
      await published(tools, person('a'), organizationId),
      await published(tools, person('a'), organizationId),
    ];
    const ofIt = (caller: object, first: number) =>
      opened.ask(
        caller,
        'query ($id: ID, $first: Int) { organization(id: $id) { initiatives(first: $first) { nodes { id } pageInfo { hasNextPage } } } }',
        { id: organizationId, first },
      );
    expect((await ofIt({}, 1)).organization.initiatives).toEqual({
      nodes: [{ id: two.id }],
      pageInfo: { hasNextPage: true },
    });
    expect((await ofIt({ personId: person('a') }, 9)).organization.initiatives.nodes).toEqual([
      { id: two.id },
      { id: one.id },
    ]);
    const mine = async (caller: object, args = '') =>
      opened.ask(caller, `{ myOrganizations { nodes { id } } myInitiatives${args} { nodes { id } } }`);
    expect(await mine({ personId: person('a') })).toEqual({
      myOrganizations: { nodes: [{ id: organizationId }, { id: ids['bakery'] }] },
      myInitiatives: { nodes: [{ id: two.id }, { id: one.id }, { id: draft.id }] },
    });
    expect((await mine({ personId: person('a') }, '(state: DRAFT)')).myInitiatives.nodes).toEqual([{ id: draft.id }]);
    expect((await mine({ personId: person('c') })).myInitiatives.nodes).toEqual([]);
    await expect(mine({})).rejects.toThrow('UNAUTHENTICATED');
  });
});
