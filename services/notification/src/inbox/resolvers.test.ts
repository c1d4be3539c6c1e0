import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import type { News } from '../telling/domain.js';

const initiative = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
const farid = { personId: 'person_farid' };

describe('What who reads her inbox is answered', () => {
  let opened: TestService<Tools>;

  beforeAll(async () => {
    opened = await openTestService(service);
  });
  beforeEach(() => opened.tools.database.query('delete from notifications').then(() => {}));
  afterAll(() => opened?.close());

  /** Tells Farid one thing after the other. */
  const tell = (...news: News[]) =>
    opened.tools.database.query(
      `insert into notifications (person_id, news_name, news, created_at)
       select 'person_farid', place::text, each, now() + place * interval '1 second'
       from jsonb_array_elements($1::jsonb) with ordinality as told (each, place)`,
      [JSON.stringify(news)],
    );
  const passed = (subjectId: string, milestone: number): News => ({ kind: 'MILESTONE_REACHED', subjectId, milestone });

  test('is what its owner was told, the newest first, each by its kind; a visitor is asked to sign in', async () => {
    await tell({ kind: 'INITIATIVE_PUBLISHED', initiativeId: initiative }, passed(appeal, 10), passed(initiative, 100));
    const query = `{ inbox { totalCount nodes {
      __typename
      ... on InitiativePublishedNotification { initiative { id } }
      ... on AppealMilestoneNotification { milestone appeal { id } }
      ... on InitiativeMilestoneNotification { milestone initiative { id } }
    } } }`;
    const nodes = [
      { __typename: 'InitiativeMilestoneNotification', milestone: 100, initiative: { id: initiative } },
      { __typename: 'AppealMilestoneNotification', milestone: 10, appeal: { id: appeal } },
      { __typename: 'InitiativePublishedNotification', initiative: { id: initiative } },
    ];
    expect(await opened.ask(farid, query)).toEqual({ inbox: { totalCount: 3, nodes } });
    expect(await opened.ask({ personId: 'person_zoe' }, query)).toEqual({ inbox: { totalCount: 0, nodes: [] } });
    await expect(opened.ask({}, query)).rejects.toThrow('UNAUTHENTICATED');
  });

  test('comes page by page, each notification with an id of its own', async () => {
    await tell(passed(appeal, 10), passed(appeal, 100), passed(appeal, 1_000));
    const query = `query ($after: String) { inbox(first: 2, after: $after) {
      edges { node { id ... on AppealMilestoneNotification { milestone } } } pageInfo { hasNextPage endCursor }
    } }`;
    const { inbox: first } = await opened.ask(farid, query);
    const { inbox: second } = await opened.ask(farid, query, { after: first.pageInfo.endCursor });
    const id = expect.stringMatching(/^notification_[0-9a-z]{26}$/);
    expect(first.edges).toEqual([{ node: { id, milestone: 1_000 } }, { node: { id, milestone: 100 } }]);
    expect(second.edges).toEqual([{ node: { id, milestone: 10 } }]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
