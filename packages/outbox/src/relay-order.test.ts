import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { BATCH_ROWS } from './outbox-head.js';
import { Streams } from './testing/streams.js';

describe('Events out of a database whose rows lie in another order', () => {
  const streams = new Streams();
  beforeAll(() => streams.open());
  afterAll(async () => {
    await streams.clear();
    await streams.close();
  });

  test('leave in the order of positions all the same, within a batch and from one to the next', async () => {
    await streams.createTopic();
    const all = Array.from({ length: 2 * BATCH_ROWS }, (_none, index) => index + 1);
    await streams.insert(all.map((number) => ({ number })));
    // PostgreSQL writes a changed row anew, where there is room: behind the others.
    await streams.sql(
      `update outbox set timestamp = timestamp where position <= (select min(position) + 700 from outbox)`,
    );
    const [first] = await streams.sql<{ number: number }>(
      `select (payload -> 'number')::int as number from outbox limit 1`,
    );
    expect(first!.number).toBeGreaterThan(1);
    streams.startRelay();
    await waitFor('an empty outbox', async () => (await streams.sql('select 1 from outbox')).length === 0);
    expect((await streams.read()).map(({ number }) => number)).toEqual(all);
  });
});
