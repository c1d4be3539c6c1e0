import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import type { KafkaMessage, Message } from 'kafkajs';
import { appendEvents } from './append.js';
import { loadContracts } from './contracts.js';
import type { Reaction } from './reaction.js';
import { idOf, reaction, Streams, thing } from './testing/streams.js';

const DAY_MS = 86_400_000;

describe('A tombstone', () => {
  const streams = new Streams();
  /** What is kept of each key by a consumer of states; what is above 99 it cannot keep. */
  let kept: Map<string, number>;
  let gone: string[];
  beforeAll(() => streams.open());
  afterEach(() => streams.clear());
  afterAll(() => streams.close());

  const keep = (more: Partial<Reaction<number>> = {}): Reaction<never>[] => {
    kept = new Map();
    gone = [];
    return [
      reaction(
        async ({ key, data }) => {
          if (data > 99) throw new Error('too much');
          kept.set(key, data);
        },
        {
          async gone({ key }) {
            gone.push(key);
            kept.delete(key);
          },
          ...more,
        },
      ),
    ];
  };
  const tombstone = (number: number, more: { key?: string; time?: Date } = {}): Message =>
    thing(number, { ...more, data: null });
  const parked = async () =>
    (await streams.sql<{ event_id: string }>('select event_id from parked_events order by "offset"')).map(
      (row) => row.event_id,
    );

  /** Contracts of a topic of states and of one that keeps everything. */
  function contracts() {
    const folder = mkdtempSync(`${tmpdir()}/contracts-`);
    const topic = (name: string, type: string, policy: string) => ({
      name,
      key: 'thing',
      access: 'services',
      description: 'Things.',
      types: [type],
      partitions: 1,
      config: { 'cleanup.policy': policy },
    });
    const topics = [
      topic('tpt.things.v1', 'thing.v1', 'compact'),
      topic('tpt.happenings.v1', 'happening.v1', 'delete'),
    ];
    writeFileSync(`${folder}/topics.json`, JSON.stringify(topics));
    for (const type of ['thing.v1', 'happening.v1'])
      writeFileSync(`${folder}/${type}.schema.json`, JSON.stringify({ type: 'object' }));
    return loadContracts(pathToFileURL(`${folder}/`));
  }
  const append = (...events: { type?: string; key: string; data: object | null }[]) =>
    appendEvents(
      streams.database,
      contracts(),
      events.map((event) => ({ type: 'thing.v1', ...event })),
    );

  test('leaves the database in its turn, without a value, as an event with its type, and arrives as what is gone', async () => {
    await streams.createTopic({ config: { 'cleanup.policy': 'compact' } });
    streams.consume('gone', keep());
    await append({ key: 'a', data: { number: 1 } }, { key: 'b', data: { number: 2 } }, { key: 'a', data: null });
    streams.startRelay();
    await waitFor('it is gone', () => gone.length > 0);
    expect([...kept]).toEqual([['b', 2]]);
    expect(await streams.sql('select 1 from outbox')).toEqual([]);
    const messages: KafkaMessage[] = await streams.readMessages();
    const last = messages.at(-1)!;
    expect([String(last.key), last.value, messages.length]).toEqual(['a', null, 3]);
    expect(String(last.headers!['ce_type'])).toBe('tpt.thing.v1');
    expect(String(last.headers!['ce_subject'])).toBe('a');
    expect(String(last.headers!['ce_id'])).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is written for a state only, where the latest of each key is kept', async () => {
    await expect(append({ type: 'happening.v1', key: 'a', data: null })).rejects.toThrow(/breaks its contract/);
    await append({ key: 'a', data: null });
    expect(await streams.sql('select payload, bytes from outbox')).toEqual([{ payload: null, bytes: 0 }]);
  });

  test('has one effect when it comes twice, and is undone by a later state', async () => {
    await streams.createTopic();
    streams.consume('twice', keep());
    await streams.send(thing(1), tombstone(2), tombstone(2), thing(1));
    await streams.send(tombstone(2), thing(3, { key: 'b' }));
    await waitFor('the other', () => kept.has('b'));
    expect([gone, kept.has('a')]).toEqual([['a'], false]);
    await streams.send(thing(4));
    await waitFor('the later state', () => kept.get('a') === 4);
  });

  test('is never old news', async () => {
    await streams.createTopic();
    streams.consume('old', keep({ ignoreAfterDays: 7 }));
    const time = new Date(Date.now() - 30 * DAY_MS);
    await streams.send(thing(1), tombstone(2, { time }), thing(3, { key: 'b' }));
    await waitFor('the other', () => kept.has('b'));
    expect(gone).toEqual(['a']);
  });

  test('makes the earlier states of its key needless that wait, and waits itself when its effect fails', async () => {
    await streams.createTopic();
    let isBroken = true;
    const breakable = keep({
      async gone({ key }) {
        if (isBroken && key === 'b') throw new Error('a mistake of the effect');
        gone.push(key);
      },
    });
    streams.consume('waiting', breakable);
    await streams.send(thing(100), thing(101, { key: 'b' }));
    await waitFor('both wait', async () => (await parked()).length === 2);
    await streams.send(tombstone(2), tombstone(3, { key: 'b' }));
    await waitFor('one waits', async () => (await parked()).join() === idOf(3));
    expect(new Set(gone)).toEqual(new Set(['a']));
    expect(await streams.command('waiting', breakable, 'look', idOf(3))).toContain('"data": null');
    isBroken = false;
    expect(await streams.command('waiting', breakable, 'retry', 'all')).not.toContain('✗');
    expect([new Set(gone), await parked()]).toEqual([new Set(['a', 'b']), []]);
  });

  test('ends what a rebuild reads of its key', async () => {
    await streams.createTopic();
    const consumer = streams.consume('rebuilt', keep());
    await streams.send(thing(1), tombstone(2), thing(3, { key: 'b' }));
    await waitFor('the other', () => kept.has('b'));
    await consumer.stop();
    await streams.rebuild('rebuilt');
    streams.consume('rebuilt', keep());
    await waitFor('the other again', () => kept.has('b'));
    expect([gone, [...kept]]).toEqual([['a'], [['b', 3]]]);
  });

  test('of what happened, or without its headers, leaves as a dead letter and holds nothing up', async () => {
    await streams.createTopic();
    streams.consume('letters', [reaction(async ({ key, data }) => void kept.set(key, data))]);
    keep();
    const { key } = tombstone(1);
    await streams.send(tombstone(1), { key: key!, value: null }, thing(2));
    await waitFor('what happened', () => kept.get('a') === 2);
    const letters = await streams.sql<{ value: unknown }>(`select payload -> 'value' as value from outbox`);
    expect(letters).toEqual([{ value: null }, { value: null }]);
  });

  test('that comes behind what the broker refuses waits with it, and leaves when that was dropped', async () => {
    await streams.createTopic({ config: { 'max.message.bytes': '20000' } });
    await append({ key: 'a', data: { padding: 'x'.repeat(30_000) } }, { key: 'a', data: null });
    streams.startRelay();
    const aside = () => streams.sql<{ id: string }>('select id from outbox_aside order by position');
    const [refused] = await waitFor('both aside', async () => {
      const rows = await aside();
      return rows.length === 2 && rows;
    });
    await streams.command('none', [], 'drop', refused!.id);
    await waitFor('it left', async () => (await streams.sql('select 1 from outbox')).length === 0);
    expect(await aside()).toEqual([]);
    expect((await streams.readMessages()).map(({ value }) => value)).toEqual([null]);
  });
});
