import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { EventTooLarge, LARGEST_EVENT_BYTES, toOutboxColumns } from './append.js';
import type { Contracts } from './contracts.js';
import { Streams } from './testing/streams.js';

describe('Events out of a database', () => {
  const streams = new Streams();
  beforeAll(() => streams.open());
  afterEach(() => streams.clear());
  afterAll(() => streams.close());

  const waitUntilEmpty = () =>
    waitFor('an empty outbox', async () => (await streams.sql('select 1 from outbox')).length === 0, 60_000);
  const numbers = async () => (await streams.read()).map(({ number }) => number);
  const upTo = (most: number) => Array.from({ length: most }, (_none, index) => index + 1);

  test('leave in the order of positions, and only what was acknowledged is deleted', async () => {
    await streams.createTopic();
    await streams.insert(upTo(2500).map((number) => ({ number })));
    streams.startRelay();
    await waitUntilEmpty();
    expect(await numbers()).toEqual(upTo(2500));
  });

  test('leave one relay at a time, and another takes over when it stops', async () => {
    await streams.createTopic();
    const holders = () =>
      streams.sql<{ pid: number }>(
        `select pid from pg_locks where locktype = 'advisory' and granted
         and database = (select oid from pg_database where datname = current_database())`,
      );
    const first = streams.startRelay();
    const [leader] = await waitFor('a leader', async () => {
      const rows = await holders();
      return rows.length > 0 && rows;
    });
    streams.startRelay();
    await first.stop();
    await waitFor('another leader', async () => {
      const rows = await holders();
      return rows.length === 1 && rows[0]!.pid !== leader!.pid;
    });
    expect(await holders()).toHaveLength(1);
  });

  test('leave in batches that a broker takes, however large they are together', async () => {
    await streams.createTopic();
    const padding = 'é'.repeat(40_000);
    await streams.insert(upTo(220).map((number) => ({ number, padding })));
    streams.startRelay();
    await waitUntilEmpty();
    expect(await numbers()).toEqual(upTo(220));
  });

  test('that the broker refuses for good are put aside with what follows in their keys; everything else flows', async () => {
    await streams.createTopic({ partitions: 3, config: { 'max.message.bytes': '20000' } });
    const padding = 'x'.repeat(30_000);
    await streams.insert([
      { key: 'a', number: 1 },
      { key: 'b', number: 2, padding },
      { key: 'b', number: 3 },
      ...upTo(50).map((number) => ({ key: `c${number}`, number: number + 100 })),
      { key: 'a', number: 4 },
    ]);
    streams.startRelay();
    await waitUntilEmpty();
    await streams.insert([{ key: 'b', number: 5 }]);
    await waitUntilEmpty();

    // The batch that failed may have reached the other partitions; then it leaves once more, and not again.
    const read = (await numbers()).sort((a, b) => a - b);
    expect([...new Set(read)]).toEqual([1, 4, ...upTo(50).map((number) => number + 100)]);
    for (const number of read) expect(read.filter((other) => other === number).length).toBeLessThanOrEqual(2);
    const aside = await streams.sql<{ id: string; number: number; reason: string | null }>(
      `select id, (payload -> 'number')::int as number, reason from outbox_aside order by position`,
    );
    expect(aside.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'MESSAGE_TOO_LARGE'],
      [3, null],
      [5, null],
    ]);
    const refused = aside[0]!.id;
    expect(streams.errors).toContainEqual(expect.stringContaining(`npm run events -- look test ${refused}`));
    expect(await streams.command('none', [], 'look')).toContain('MESSAGE_TOO_LARGE');

    // Tried again it is refused again; with room for it, all three leave in order.
    await streams.command('none', [], 'retry', refused);
    await waitUntilEmpty();
    expect(await streams.sql('select 1 from outbox_aside')).toHaveLength(3);
    await streams.admin.alterConfigs({
      validateOnly: false,
      resources: [{ type: 2, name: streams.topic, configEntries: [{ name: 'max.message.bytes', value: '1000000' }] }],
    });
    expect(await streams.command('none', [], 'retry', 'all')).toContain('sent again');
    await waitUntilEmpty();
    expect(await streams.sql('select 1 from outbox_aside')).toEqual([]);
    const ofB = (await streams.read()).filter(({ key }) => key === 'b').map(({ number }) => number);
    expect(ofB).toEqual([2, 3, 5]);
  });

  test('that were put aside can be dropped by whoever answers for it, and what waits behind them leaves', async () => {
    await streams.createTopic({ config: { 'max.message.bytes': '20000' } });
    await streams.insert([{ number: 1, padding: 'x'.repeat(30_000) }, { number: 2 }]);
    streams.startRelay();
    const [refused] = await waitFor('what is put aside', async () => {
      const rows = await streams.sql<{ id: string }>('select id from outbox_aside order by position');
      return rows.length === 2 && rows;
    });
    await streams.command('none', [], 'drop', refused!.id);
    await waitUntilEmpty();
    expect(await numbers()).toEqual([2]);
    expect(
      await streams.sql('select decision, stream, event_id, outcome from event_decisions order by id'),
    ).toMatchObject([
      { decision: 'DROP', stream: 'outbox', event_id: refused!.id, outcome: 'dropped' },
      { decision: 'DROP', stream: 'outbox', outcome: 'sent again' },
    ]);
  });

  test('for a topic that nobody has created wait without holding up the others', async () => {
    await streams.createTopic();
    await streams.insert([{ number: 1, topic: 'nowhere' }, { number: 2 }]);
    streams.startRelay();
    await waitFor('the other', async () => (await streams.sql('select 1 from outbox')).length === 1, 60_000);
    expect(await numbers()).toEqual([2]);
  });

  test('that were acknowledged are not sent again while something keeps them from being deleted', async () => {
    await streams.createTopic();
    const holder = streams.database.createQueryRunner();
    await streams.insert([{ number: 1 }, { number: 2 }]);
    await holder.query('begin');
    await holder.query('select 1 from outbox for update');
    streams.startRelay();
    // The delete gives up while it waits for the rows, and is tried again.
    await waitFor('a failure', () => streams.lines.some(({ message }) => message.includes('cannot send')), 20_000);
    await waitFor('another try', async () => {
      const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%delete from outbox%'
        and pid <> pg_backend_pid() and datname = current_database()`;
      return (await streams.sql(waiting)).length > 0;
    });
    await holder.query('rollback');
    await holder.release();
    await waitUntilEmpty();
    expect(await numbers()).toEqual([1, 2]);
  });

  test('that could never be sent are refused before they are written', () => {
    const anything = { check: () => {}, topicOf: () => ({ name: 'tpt.things.v1' }) } as unknown as Contracts;
    const event = (bytes: number) => ({ type: 'thing.v1', key: '', data: { a: 'x'.repeat(bytes - 8) } });
    expect(() => toOutboxColumns(anything, [event(LARGEST_EVENT_BYTES + 1)])).toThrow(EventTooLarge);
    expect(toOutboxColumns(anything, [event(LARGEST_EVENT_BYTES)]).types).toEqual(['thing.v1']);
  });
});
