import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { announced, count } from '../testing/examples.js';
import { readCensus } from './census.js';
import { loadCensus } from './load-census.js';

describe('The census', () => {
  let opened: TestService<Tools>;
  beforeAll(async () => {
    opened = await openTestService(service);
  });
  afterAll(() => opened?.close());

  test('is loaded whole, and loading it twice, even at once, changes nothing', async () => {
    const { tools } = opened;
    const file = new URL('seed/initiatives-2020.json', service.folder);
    const census = readCensus(JSON.parse(readFileSync(file, 'utf8')));
    const load = () => write(tools, (work) => loadCensus(work, census, new Date()));
    const kept = () => Promise.all(['organizations', 'initiatives', 'outbox'].map((table) => count(tools, table)));

    await Promise.all([load(), load()]);
    const [organizations, initiatives, events] = await kept();
    expect(initiatives).toBe(57);
    expect(events).toBe(organizations! + 2 * 57);
    await load();
    expect(await kept()).toEqual([organizations, initiatives, events]);

    const states = (await announced(tools, 'initiative.state.v2')) as { payload: { slug: string } }[];
    expect(states.find(({ payload }) => payload.slug === 'ceb-europe-don-aux-hopitaux-luxembourgeois')).toMatchObject({
      payload: { startedOn: { value: '2020-04', precision: 'MONTH' } },
    });
  });
});
