import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { drafted, person, proved, published, registered } from '../testing/examples.js';

const manon = { personId: person('a') };
const stranger = { personId: person('b') };
const moderator = { personId: person('c'), roles: ['moderator'] };

describe('Who asks for an initiative', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  /** Its state in every way there is to ask for it. */
  const statesFor = async ({ id, slug }: { id: string; slug: string }, caller: object) => {
    const { byId, bySlug, _entities } = await opened.ask(
      caller,
      `query ($id: ID, $slug: String, $entities: [_Any!]!) {
         byId: initiative(id: $id) { state }
         bySlug: initiative(slug: $slug) { state }
         _entities(representations: $entities) { ... on Initiative { state } }
       }`,
      { id, slug, entities: [{ __typename: 'Initiative', id }] },
    );
    return [byId, bySlug, _entities[0]].map((found) => found?.state ?? null);
  };

  test('finds a draft as its member or as a moderator, and as nobody else, however she asks', async () => {
    const draft = await drafted(tools, manon.personId, (await registered(tools, manon.personId)).id);
    for (const caller of [manon, moderator])
      expect(await statesFor(draft, caller)).toEqual(['DRAFT', 'DRAFT', 'DRAFT']);
    for (const caller of [{}, stranger, { ...stranger, roles: ['editor'] }, { roles: [] }])
      expect(await statesFor(draft, caller)).toEqual([null, null, null]);
  });

  test('finds what is published, whoever she is', async () => {
    const initiative = await published(tools, manon.personId, (await proved(tools, manon.personId)).id);
    for (const caller of [manon, moderator, stranger, {}])
      expect(await statesFor(initiative, caller)).toEqual(['PUBLISHED', 'PUBLISHED', 'PUBLISHED']);
  });

  test('finds nothing where there is nothing', async () => {
    const nothing = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
    for (const [id, slug] of [[nothing, 'nothing'] as const, ['x', 'x'] as const])
      expect(await statesFor({ id, slug }, moderator)).toEqual([null, null, null]);
  });

  test('reads it in her language, else in the one that it is written in', async () => {
    const organization = await proved(tools, manon.personId);
    const { id } = await published(tools, manon.personId, organization.id);
    const fields =
      'title summary description howTo kind amount { amount } sources { url } startedOn { value precision } organization { id } organizations { id }';
    expect(await opened.ask({}, `query ($id: ID) { initiative(id: $id) { ${fields} } }`, { id })).toEqual({
      initiative: {
        title: 'Masks',
        summary: 'Deux cents masques.',
        description: 'Nous cousons, vous livrez.',
        howTo: 'Un patron, deux machines, un samedi.',
        kind: 'IN_KIND',
        amount: null,
        sources: [],
        startedOn: { value: '2020-04', precision: 'MONTH' },
        organization: { id: organization.id },
        organizations: [{ id: organization.id }],
      },
    });
  });

  test('is told of those who lead it that she may see, and of no other', async () => {
    const owner = await proved(tools, manon.personId);
    const { id } = await published(tools, manon.personId, owner.id);
    const [hidden, shown] = [await registered(tools, person('d')), await proved(tools, person('e'))];
    await tools.database.query('update initiatives set partner_ids = $1 where id = $2', [[hidden.id, shown.id], id]);
    const leadersFor = async (caller: object) =>
      (await opened.ask(caller, 'query ($id: ID) { initiative(id: $id) { organizations { id } } }', { id })).initiative
        .organizations;
    expect(await leadersFor({})).toEqual([{ id: owner.id }, { id: shown.id }]);
    expect(await leadersFor(moderator)).toEqual([{ id: owner.id }, { id: hidden.id }, { id: shown.id }]);
  });
});
