import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';

const ids = {
  initiative: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d',
  organization: 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h',
  appeal: 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5',
};
type Kind = keyof typeof ids;
const KINDS = Object.keys(ids) as Kind[];

const FOLLOW_ALL = 'mutation { followAllInitiatives { follow { __typename } userErrors { code } } }';
const UNFOLLOW_ALL = 'mutation { unfollowAllInitiatives { userErrors { code } } }';
const FOLLOWS = `{ follows {
  __typename
  ... on InitiativeFollow { initiative { id } }
  ... on OrganizationFollow { organization { id } }
  ... on AppealFollow { appeal { id } }
} }`;
const typeOf = (kind: Kind) => kind.replace(/^./, (letter) => letter.toUpperCase());
const followOf = (kind: Kind) =>
  `mutation ($id: ID!) { answer: follow${typeOf(kind)}(input: { ${kind}Id: $id }) {
     follow { __typename ${kind} { id } } userErrors { code message field }
   } }`;
const unfollowOf = (kind: Kind) =>
  `mutation ($id: ID!) { answer: unfollow${typeOf(kind)}(input: { ${kind}Id: $id }) {
     ${kind} { id viewerIsFollowing } userErrors { code message field }
   } }`;

describe('What who follows is answered', () => {
  let opened: TestService<Tools>;
  const farid = { personId: 'person_farid' };
  const zoe = { personId: 'person_zoe' };

  beforeAll(async () => {
    opened = await openTestService(service);
  });
  beforeEach(() => opened.tools.database.query('delete from follows').then(() => {}));
  afterAll(() => opened?.close());

  const follow = async (kind: Kind, id = ids[kind], caller = farid) =>
    (await opened.ask(caller, followOf(kind), { id })).answer;
  const unfollow = async (kind: Kind, id = ids[kind]) => (await opened.ask(farid, unfollowOf(kind), { id })).answer;
  const follows = async () => (await opened.ask(farid, FOLLOWS)).follows;
  const isFollowing = async (kind: Kind, caller: object = farid) => {
    const query = `query ($entities: [_Any!]!) {
      _entities(representations: $entities) { ... on ${typeOf(kind)} { viewerIsFollowing } }
    }`;
    const { _entities } = await opened.ask(caller, query, { entities: [{ __typename: typeOf(kind), id: ids[kind] }] });
    return _entities[0].viewerIsFollowing;
  };

  const everything = { __typename: 'AllInitiativesFollow' };
  const followed = (kind: Kind) => ({ __typename: `${typeOf(kind)}Follow`, [kind]: { id: ids[kind] } });

  test('what is followed stands under its own kind, and the newest follow comes first', async () => {
    expect((await opened.ask(farid, FOLLOW_ALL)).followAllInitiatives).toEqual({ follow: everything, userErrors: [] });
    for (const kind of KINDS) expect(await follow(kind)).toEqual({ follow: followed(kind), userErrors: [] });
    expect(await follows()).toEqual([...KINDS.toReversed().map(followed), everything]);
  });

  test.each(KINDS)('who no longer follows one %s does not, and follows all else', async (kind) => {
    await opened.ask(farid, FOLLOW_ALL);
    await follow(kind);
    await follow(kind, ids[kind], zoe);
    expect(await isFollowing(kind)).toBe(true);
    const unfollowed = { [kind]: { id: ids[kind], viewerIsFollowing: false }, userErrors: [] };
    expect(await unfollow(kind)).toEqual(unfollowed);
    expect(await isFollowing(kind)).toBe(false);
    expect(await isFollowing(kind, zoe)).toBe(true);
    expect(await follows()).toEqual([everything]);
    // Not having followed is no error.
    expect(await unfollow(kind)).toEqual(unfollowed);
  });

  test('who no longer follows all initiatives follows the rest', async () => {
    await opened.ask(farid, FOLLOW_ALL);
    await follow('appeal');
    expect(await opened.ask(farid, UNFOLLOW_ALL)).toEqual({ unfollowAllInitiatives: { userErrors: [] } });
    expect(await follows()).toEqual([followed('appeal')]);
  });

  test.each([
    ['initiative', 'what is no id', 'x'],
    ['initiative', 'an organization', ids.organization],
    ['organization', 'an initiative', ids.initiative],
    ['appeal', 'an initiative', ids.initiative],
  ] as const)('as an %s, %s is neither followed nor unfollowed, and that is told in words', async (kind, _what, id) => {
    const userErrors = [{ code: 'ID_INVALID', message: expect.stringMatching(/^[A-Z].+\.$/), field: [`${kind}Id`] }];
    expect(await follow(kind, id)).toEqual({ follow: null, userErrors });
    expect(await unfollow(kind, id)).toEqual({ [kind]: null, userErrors });
    expect(await follows()).toEqual([]);
  });

  test('a visitor is asked to sign in, whatever she names', async () => {
    for (const query of [
      FOLLOW_ALL,
      UNFOLLOW_ALL,
      FOLLOWS,
      ...KINDS.flatMap((kind) => [followOf(kind), unfollowOf(kind)]),
    ])
      for (const id of [ids.appeal, 'x'])
        await expect(opened.ask({}, query, { id })).rejects.toThrow('UNAUTHENTICATED');
  });
});
