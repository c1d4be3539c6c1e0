import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openNotificationStage, type NotificationStage } from './testing/notification-stage.js';

const INITIATIVE = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const ORGANIZATION = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const APPEAL = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
const FOLLOW = `mutation ($subject: FollowSubject!, $id: ID) {
  follow(input: { subject: $subject, id: $id }) {
    follow { subject initiative { id } organization { id } appeal { id } }
    userErrors { code message field }
  }
}`;
const UNFOLLOW = `mutation ($subject: FollowSubject!, $id: ID) {
  unfollow(input: { subject: $subject, id: $id }) {
    initiative { id viewerIsFollowing } organization { id viewerIsFollowing } appeal { id viewerIsFollowing }
    userErrors { code message field }
  }
}`;
const FOLLOWS = '{ follows { subject initiative { id } organization { id } appeal { id } } }';

describe('What the notification service answers', () => {
  let stage: NotificationStage;
  const farid = { personId: 'person_farid' };

  beforeAll(async () => {
    stage = await openNotificationStage();
  });
  beforeEach(async () => {
    for (const table of ['follows', 'notifications']) await stage.database.query(`delete from ${table}`);
  });
  afterAll(() => stage?.stop());

  const follow = async (subject: string, id?: string, caller: object = farid) =>
    (await stage.ask(caller, FOLLOW, { subject, id })).follow;
  const unfollow = async (subject: string, id?: string, caller: object = farid) =>
    (await stage.ask(caller, UNFOLLOW, { subject, id })).unfollow;
  const follows = async (caller: object = farid) => (await stage.ask(caller, FOLLOWS)).follows;
  const isFollowing = async (type: string, id: string, caller: object = farid): Promise<boolean | null> => {
    const { _entities } = await stage.ask(
      caller,
      `query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on ${type} { viewerIsFollowing } } }`,
      { entities: [{ __typename: type, id }] },
    );
    return _entities[0].viewerIsFollowing as boolean | null;
  };
  const tell = (...news: object[]) =>
    stage.database.query(
      `insert into notifications (person_id, news_name, news, created_at)
       select 'person_farid', place::text, each, now() + place * interval '1 second'
       from jsonb_array_elements($1::jsonb) with ordinality as told (each, place)`,
      [JSON.stringify(news)],
    );

  const nothing = { initiative: null, organization: null, appeal: null };
  const everything = { ...nothing, subject: 'ALL_INITIATIVES' };
  const theInitiative = { ...nothing, subject: 'INITIATIVE', initiative: { id: INITIATIVE } };
  const theOrganization = { ...nothing, subject: 'ORGANIZATION', organization: { id: ORGANIZATION } };
  const theAppeal = { ...nothing, subject: 'APPEAL', appeal: { id: APPEAL } };

  test('what is followed stands under its own kind, and the newest follow comes first', async () => {
    expect(await follow('ALL_INITIATIVES')).toEqual({ follow: everything, userErrors: [] });
    expect(await follow('INITIATIVE', INITIATIVE)).toEqual({ follow: theInitiative, userErrors: [] });
    expect(await follow('ORGANIZATION', ORGANIZATION)).toEqual({ follow: theOrganization, userErrors: [] });
    expect(await follow('APPEAL', APPEAL)).toEqual({ follow: theAppeal, userErrors: [] });
    expect(await follows()).toEqual([theAppeal, theOrganization, theInitiative, everything]);
  });

  test('what is followed again keeps its place', async () => {
    await follow('APPEAL', APPEAL);
    await follow('ALL_INITIATIVES');
    expect(await follow('APPEAL', APPEAL)).toEqual({ follow: theAppeal, userErrors: [] });
    expect(await follows()).toEqual([everything, theAppeal]);
  });

  test.each([
    ['INITIATIVE', 'Initiative', INITIATIVE],
    ['ORGANIZATION', 'Organization', ORGANIZATION],
    ['APPEAL', 'Appeal', APPEAL],
  ])('who no longer follows one %s does not, and follows all else', async (subject, type, id) => {
    await follow('ALL_INITIATIVES');
    await follow(subject, id);
    await follow(subject, id, { personId: 'person_other' });
    expect(await isFollowing(type, id)).toBe(true);
    expect(await unfollow(subject, id)).toEqual({
      ...nothing,
      [type.toLowerCase()]: { id, viewerIsFollowing: false },
      userErrors: [],
    });
    expect(await isFollowing(type, id)).toBe(false);
    expect(await follows()).toEqual([everything]);
    expect(await isFollowing(type, id, { personId: 'person_other' })).toBe(true);
    // Not having followed is no error.
    expect((await unfollow(subject, id)).userErrors).toEqual([]);
  });

  test('who no longer follows all initiatives follows nothing', async () => {
    await follow('ALL_INITIATIVES');
    expect(await unfollow('ALL_INITIATIVES')).toEqual({ ...nothing, userErrors: [] });
    expect(await follows()).toEqual([]);
  });

  test('whether a visitor follows is neither true nor false', async () => {
    await follow('INITIATIVE', INITIATIVE);
    expect(await isFollowing('Initiative', INITIATIVE, {})).toBeNull();
  });

  test.each([
    ['nothing', 'INITIATIVE', undefined, 'ID_INVALID'],
    ['what is no id', 'INITIATIVE', 'x', 'ID_INVALID'],
    ['an organization for an initiative', 'INITIATIVE', ORGANIZATION, 'ID_INVALID'],
    ['an initiative for an organization', 'ORGANIZATION', INITIATIVE, 'ID_INVALID'],
    ['an initiative for an appeal', 'APPEAL', INITIATIVE, 'ID_INVALID'],
    ['one initiative for all of them', 'ALL_INITIATIVES', INITIATIVE, 'ID_NOT_WANTED'],
  ])('%s is neither followed nor unfollowed, and why is told in words', async (_what, subject, id, code) => {
    const userErrors = [{ code, message: expect.stringMatching(/^[A-Z].+\.$/), field: ['id'] }];
    expect(await follow(subject, id)).toEqual({ follow: null, userErrors });
    expect(await unfollow(subject, id)).toEqual({ ...nothing, userErrors });
    expect(await follows()).toEqual([]);
  });

  test.each(['{ follows { subject } }', '{ inbox { totalCount } }', FOLLOW, UNFOLLOW])(
    'a visitor is refused %s',
    async (query) => {
      const { data, errors } = await stage.tryToAsk({}, query, { subject: 'APPEAL', id: APPEAL });
      expect(Object.values(data as object)).toEqual([null]);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    },
  );

  test('an inbox holds what its owner was told, the newest first, each news by its kind', async () => {
    await tell(
      { kind: 'INITIATIVE_PUBLISHED', initiativeId: INITIATIVE },
      { kind: 'MILESTONE_REACHED', subjectId: APPEAL, milestone: 10 },
      { kind: 'MILESTONE_REACHED', subjectId: INITIATIVE, milestone: 100 },
    );
    const query = `{ inbox { totalCount nodes {
      __typename
      ... on InitiativePublishedNotification { initiative { id } }
      ... on MilestoneReachedNotification { milestone appeal { id } initiative { id } }
    } } }`;
    expect(await stage.ask(farid, query)).toEqual({
      inbox: {
        totalCount: 3,
        nodes: [
          {
            __typename: 'MilestoneReachedNotification',
            milestone: 100,
            appeal: null,
            initiative: { id: INITIATIVE },
          },
          { __typename: 'MilestoneReachedNotification', milestone: 10, appeal: { id: APPEAL }, initiative: null },
          { __typename: 'InitiativePublishedNotification', initiative: { id: INITIATIVE } },
        ],
      },
    });
    expect(await stage.ask({ personId: 'person_other' }, query)).toEqual({ inbox: { totalCount: 0, nodes: [] } });
  });

  test('an inbox is read page by page', async () => {
    await tell(...[1, 2, 3].map((milestone) => ({ kind: 'MILESTONE_REACHED', subjectId: APPEAL, milestone })));
    const query = `query ($after: String) { inbox(first: 2, after: $after) {
      edges { node { id ... on MilestoneReachedNotification { milestone } } } pageInfo { hasNextPage endCursor }
    } }`;
    const { inbox: first } = await stage.ask(farid, query);
    const { inbox: second } = await stage.ask(farid, query, { after: first.pageInfo.endCursor });
    const told = [...first.edges, ...second.edges].map(({ node }: { node: { milestone: number } }) => node.milestone);
    expect(told).toEqual([3, 2, 1]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(first.edges[0].node.id).toMatch(/^notification_[0-9a-z]{26}$/);
  });
});
