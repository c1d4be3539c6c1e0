import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '@tpt/internal-token';
import { openInitiativeStage, type InitiativeStage } from './testing/initiative-stage.js';

const person = (letter: string) => ({ personId: `person_0${letter.repeat(25)}` });
const manon = person('a');
const stranger = person('b');
const moderator = { ...person('c'), roles: ['moderator'] };
const NOBODY = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const NOTHING = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';

const REGISTER = `mutation ($input: RegisterOrganizationInput!) {
  registerOrganization(input: $input) { organization { id slug } userErrors { code message field } }
}`;
const PROVE = `mutation ($organizationId: ID!, $personId: ID) {
  proveMandate(input: { organizationId: $organizationId, personId: $personId }) {
    organization { mandateProof } membership { personId role proof } userErrors { code field }
  }
}`;
const DRAFT = `mutation ($input: DraftInitiativeInput!) {
  draftInitiative(input: $input) { initiative { id slug state } userErrors { code message field } }
}`;
const SUBMIT = `mutation ($initiativeId: ID!) {
  submitInitiative(input: { initiativeId: $initiativeId }) { initiative { state publishedAt } userErrors { code field } }
}`;

describe('What the initiative service answers', () => {
  let stage: InitiativeStage;
  let organization: { id: string; slug: string };

  beforeAll(async () => {
    stage = await openInitiativeStage();
  });
  beforeEach(async () => {
    organization = (await register()).organization;
  });
  afterAll(() => stage?.stop());

  const register = async (changes: object = {}, caller: object = manon) => {
    const input = { name: 'Atelier', countryCode: 'FR', sizeCategory: 'MICRO', nafSection: 'C', ...changes };
    return (await stage.ask(caller, REGISTER, { input })).registerOrganization;
  };
  const prove = async (personId?: string, organizationId = organization.id) =>
    (await stage.ask(moderator, PROVE, { organizationId, personId })).proveMandate;
  const draft = async (changes: object = {}, caller: object = manon) => {
    const input = {
      organizationId: organization.id,
      title: { fr: 'Des masques', en: 'Masks' },
      summary: { fr: 'Deux cents masques.' },
      description: { fr: 'Nous cousons, vous livrez.' },
      giftKinds: ['IN_KIND'],
      beneficiaries: ['ELDERLY'],
      territory: { countryCode: 'FR' },
      startedOn: '2020-04',
      ...changes,
    };
    return (await stage.ask(caller, DRAFT, { input })).draftInitiative;
  };
  const submit = async (initiativeId: string, caller: object = manon) =>
    (await stage.ask(caller, SUBMIT, { initiativeId })).submitInitiative;
  const publish = async (): Promise<{ id: string; slug: string }> => {
    const { initiative } = await draft();
    await prove();
    await submit(initiative.id);
    return initiative;
  };

  /** What somebody finds under a name, in every way there is to ask for it. */
  const find = async (field: string, { id, slug }: { id: string; slug: string }, caller: object, leaf: string) => {
    const type = field.replace(/^./, (letter) => letter.toUpperCase());
    const { byId, bySlug, _entities } = await stage.ask(
      caller,
      `query ($id: ID, $slug: String, $entities: [_Any!]!) {
         byId: ${field}(id: $id) { ${leaf} }
         bySlug: ${field}(slug: $slug) { ${leaf} }
         _entities(representations: $entities) { ... on ${type} { ${leaf} } }
       }`,
      { id, slug, entities: [{ __typename: type, id }] },
    );
    return [byId, bySlug, _entities[0]].map((found) => found?.[leaf] ?? null);
  };

  test('a draft is found by its members and by moderators, and by nobody else, however it is asked for', async () => {
    const { initiative } = await draft();
    const seenBy = (caller: object) => find('initiative', initiative, caller, 'state');
    expect(await seenBy(manon)).toEqual(['DRAFT', 'DRAFT', 'DRAFT']);
    expect(await seenBy(moderator)).toEqual(['DRAFT', 'DRAFT', 'DRAFT']);
    expect(await seenBy(stranger)).toEqual([null, null, null]);
    expect(await seenBy({})).toEqual([null, null, null]);
    expect(await seenBy({ ...stranger, roles: ['editor'] })).toEqual([null, null, null]);
  });

  test('what is published is found by everybody', async () => {
    const initiative = await publish();
    for (const caller of [manon, moderator, stranger, {}])
      expect(await find('initiative', initiative, caller, 'state')).toEqual(['PUBLISHED', 'PUBLISHED', 'PUBLISHED']);
  });

  test('an organization is found by its members and by moderators until its mandate is proved, then by all', async () => {
    const seenBy = (caller: object) => find('organization', organization, caller, 'name');
    const found = ['Atelier', 'Atelier', 'Atelier'];
    const hidden = [null, null, null];
    expect(await Promise.all([manon, moderator, stranger, {}].map(seenBy))).toEqual([found, found, hidden, hidden]);
    await prove();
    expect(await Promise.all([manon, moderator, stranger, {}].map(seenBy))).toEqual([found, found, found, found]);
  });

  test('nothing is found where there is nothing', async () => {
    for (const [id, slug] of [
      [NOTHING, 'nothing'],
      ['x', ''],
      [organization.id, 'x'],
    ]) {
      const query = `query ($id: ID, $slug: String) { byId: initiative(id: $id) { id } bySlug: initiative(slug: $slug) { id } }`;
      expect(await stage.ask(moderator, query, { id, slug: slug || 'x' })).toEqual({ byId: null, bySlug: null });
    }
    expect(await stage.ask(moderator, `{ organization(id: "${NOTHING}") { id } }`)).toEqual({ organization: null });
  });

  test('everybody sees her own membership, and nobody else’s', async () => {
    await prove();
    const query = `{ organization(id: "${organization.id}") { viewerMembership { personId role proof } } }`;
    const membershipOf = async (caller: object) => (await stage.ask(caller, query)).organization.viewerMembership;
    expect(await membershipOf(manon)).toEqual({ ...manon, role: 'OWNER', proof: 'MODERATOR' });
    for (const caller of [moderator, stranger, {}]) expect(await membershipOf(caller)).toBeNull();
  });

  test('the list shows what is published and no draft, the most recently published first', async () => {
    const [first, second] = [await publish(), await publish()];
    await draft();
    const { initiatives } = await stage.ask(moderator, '{ initiatives(first: 2) { totalCount nodes { id } } }');
    expect(initiatives.nodes).toEqual([{ id: second.id }, { id: first.id }]);
    const [{ n }] = await stage.database.query(`select count(*)::int as n from initiatives where state = 'PUBLISHED'`);
    expect(initiatives.totalCount).toBe(n);
  });

  test('only moderators prove a mandate', async () => {
    const refusals: [Caller, string][] = [
      [{}, 'UNAUTHENTICATED'],
      [manon, 'FORBIDDEN'],
      [{ ...manon, roles: ['editor'] }, 'FORBIDDEN'],
    ];
    for (const [caller, code] of refusals) {
      const { data, errors } = await stage.tryToAsk(caller, PROVE, { organizationId: organization.id });
      expect(data).toEqual({ proveMandate: null });
      expect(errors?.[0]?.extensions['code']).toBe(code);
    }
    expect(await prove()).toEqual({
      organization: { mandateProof: 'MODERATOR' },
      membership: { ...manon, role: 'OWNER', proof: 'MODERATOR' },
      userErrors: [],
    });
  });

  test('a mandate is proved for the person that is named, and for the only member when none is', async () => {
    const refused = (field: string) => ({
      organization: null,
      membership: null,
      userErrors: [{ code: 'NOT_FOUND', field: [field] }],
    });
    expect(await prove(stranger.personId)).toEqual(refused('personId'));
    expect(await prove('x')).toEqual(refused('personId'));
    expect(await prove(undefined, NOBODY)).toEqual(refused('organizationId'));
    expect(await prove(undefined, 'x')).toEqual(refused('organizationId'));
    await stage.database.query(
      `insert into memberships (organization_id, person_id, role, version) values ($1, $2, 'EDITOR', 1)`,
      [organization.id, stranger.personId],
    );
    expect(await prove()).toEqual(refused('personId'));
    expect((await prove(stranger.personId)).membership).toMatchObject({ ...stranger, role: 'EDITOR' });
  });

  test('a visitor writes nothing', async () => {
    for (const [query, variables] of [
      [REGISTER, { input: { name: 'A', countryCode: 'FR', sizeCategory: 'MICRO', nafSection: 'C' } }],
      [SUBMIT, { initiativeId: NOTHING }],
    ] as const) {
      const { errors } = await stage.tryToAsk({}, query, variables);
      expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    }
    await expect(draft({}, {})).rejects.toThrow('Sign in');
  });

  test('only members draft, also not moderators; what is no organization has none', async () => {
    for (const caller of [stranger, moderator])
      expect(await draft({}, caller)).toEqual({
        initiative: null,
        userErrors: [{ code: 'NOT_A_MEMBER', message: expect.stringMatching(/\.$/), field: ['organizationId'] }],
      });
    for (const organizationId of [NOBODY, 'x'])
      expect((await draft({ organizationId })).userErrors).toMatchObject([
        { code: 'NOT_A_MEMBER', field: ['organizationId'] },
      ]);
  });

  test('a draft is handed in by members whose mandate is proved; to others it does not exist', async () => {
    const { initiative } = await draft();
    const refused = (code: string, ...field: string[]) => ({ initiative: null, userErrors: [{ code, field }] });
    expect(await submit(initiative.id)).toEqual(refused('MANDATE_NOT_PROVED'));
    await prove();
    for (const caller of [stranger, moderator])
      expect(await submit(initiative.id, caller)).toEqual(refused('NOT_FOUND', 'initiativeId'));
    expect(await submit('x')).toEqual(refused('NOT_FOUND', 'initiativeId'));
    expect(await submit(NOTHING)).toEqual(refused('NOT_FOUND', 'initiativeId'));
    expect(await submit(initiative.id)).toEqual({
      initiative: { state: 'PUBLISHED', publishedAt: expect.any(String) },
      userErrors: [],
    });
    expect(await submit(initiative.id)).toEqual(refused('NOT_A_DRAFT'));
    expect(await submit(initiative.id, stranger)).toEqual(refused('NOT_A_MEMBER'));
  });

  test('the same request again gives back what it gave, and another request or person does not', async () => {
    const request = { idempotencyKey: 'mine' };
    const [once, again] = [await draft(request), await draft(request)];
    expect(again).toEqual(once);
    expect((await draft({ idempotencyKey: 'other' })).initiative.id).not.toBe(once.initiative.id);
    expect((await draft()).initiative.id).not.toBe((await draft()).initiative.id);
    const registered = await register(request);
    expect(await register(request)).toEqual(registered);
    expect((await register(request, stranger)).organization.id).not.toBe(registered.organization.id);
  });

  test('a name of a request that is none is refused, and so is what the domain refuses', async () => {
    const refusal = (code: string, ...field: string[]) => [{ code, field, message: expect.stringMatching(/\.$/) }];
    expect((await register({ idempotencyKey: '' })).userErrors).toEqual(refusal('INVALID', 'idempotencyKey'));
    expect((await draft({ idempotencyKey: '\n' })).userErrors).toEqual(refusal('INVALID', 'idempotencyKey'));
    expect((await register({ name: ' ' })).userErrors).toEqual(refusal('REQUIRED', 'name'));
    expect((await draft({ giftKinds: [] })).userErrors).toEqual(refusal('REQUIRED', 'giftKinds'));
  });

  test('texts come in the language of the reader, else in the one they are written in', async () => {
    const { id } = await publish();
    const { initiative } = await stage.ask(
      {},
      `{ initiative(id: "${id}") { title summary description kind sources { url } startedOn { value precision }
           organization { id } partners { id } } }`,
    );
    expect(initiative).toEqual({
      title: 'Masks',
      summary: 'Deux cents masques.',
      description: 'Nous cousons, vous livrez.',
      kind: 'IN_KIND',
      sources: [],
      startedOn: { value: '2020-04', precision: 'MONTH' },
      organization: { id: organization.id },
      partners: [],
    });
  });

  test('a list shows the long texts when somebody asks for them', async () => {
    await publish();
    const { initiatives } = await stage.ask({}, '{ initiatives(first: 1) { nodes { description sources { url } } } }');
    expect(initiatives.nodes).toEqual([{ description: 'Nous cousons, vous livrez.', sources: [] }]);
  });

  test('partners that the reader may not see are left out', async () => {
    const known = await publish();
    const { organization: unknown } = await register();
    const { organization: shown } = await register();
    await prove(undefined, shown.id);
    await stage.database.query('update initiatives set partner_ids = $1 where id = $2', [
      [unknown.id, shown.id],
      known.id,
    ]);
    const partnersFor = async (caller: object) =>
      (await stage.ask(caller, `{ initiative(id: "${known.id}") { partners { id } } }`)).initiative.partners;
    expect(await partnersFor({})).toEqual([{ id: shown.id }]);
    expect(await partnersFor(moderator)).toEqual([{ id: unknown.id }, { id: shown.id }]);
  });
});
