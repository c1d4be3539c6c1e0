import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { readInbox } from './reads.js';

describe('An inbox', () => {
  let opened: TestService<Tools>;
  beforeAll(async () => {
    opened = await openTestService(service);
  });
  afterAll(() => opened?.close());

  test('is read in pages that hold everything once, the newest first, also what was told at the same moment', async () => {
    const { tools } = opened;
    await tools.database.query(
      `insert into notifications (person_id, news_name, news, created_at)
       select 'person_a', n::text, $1, '2020-04-01'::timestamptz + n / 5 * interval '1 day' from generate_series(1, 25) n`,
      [JSON.stringify({ kind: 'INITIATIVE_PUBLISHED', initiativeId: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d' })],
    );
    const seen: { id: string; createdAt: Date }[] = [];
    for (let after: string[] | undefined; ;) {
      const { edges, pageInfo } = await readInbox(tools, 'person_a', { first: 10, ...(after ? { after } : {}) });
      seen.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) break;
      after = JSON.parse(Buffer.from(pageInfo.endCursor!, 'base64url').toString()) as string[];
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(25);
    const times = seen.map(({ createdAt }) => createdAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(await (await readInbox(tools, 'person_b', { first: 10 })).totalCount()).toBe(0);
  });
});
