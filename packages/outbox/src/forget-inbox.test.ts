import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@tpt/database';
import { createTestDatabase, currentRun, openTopics, type TestDatabase, uniquePrefix } from '@tpt/testing';
import { Kafka, logLevel } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { applySteps, parkStep } from './apply-steps.js';
import type { Contracts } from './contracts.js';
import { forgetInbox, type Keeping } from './forget-inbox.js';
import type { Step } from './read-message.js';
import { readKeepings } from './start-forgetting.js';

const DAY_MS = 86_400_000;

describe('Forgetting what was seen', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  const began = new Date('2026-11-23T08:00:00Z');
  const after = (days: number) => new Date(began.getTime() + days * DAY_MS);

  beforeAll(async () => {
    testDatabase = await createTestDatabase('notification');
    database = await openDatabase({ url: testDatabase.url, program: 'test', entities: [], connections: 2 });
  });
  beforeEach(async () => {
    await database.query('delete from parked_events');
    await database.query('delete from inbox');
  });
  afterAll(async () => {
    await database?.destroy();
    await testDatabase?.drop();
  });

  let offset = 0;
  function step(topic: string, key: string): Exclude<Step, { kind: 'dead' }> {
    const id = randomUUID();
    offset += 1;
    return {
      kind: 'event',
      place: { topic, partition: 0, offset: `${offset}` },
      message: { key: Buffer.from(key), value: null, headers: {}, timestamp: '0', offset: `${offset}`, attributes: 0 },
      event: { id, key, type: 'order.placed.v1', data: {}, isTombstone: false, time: began },
      reaction: { on: 'order.placed.v1', read: (data) => data, handle: async () => {} },
    };
  }
  const effects = () => ({ name: 'orders', group: 'g', contracts: {} as Contracts, database });
  /** Handles an event; gives its id. */
  async function see(topic: string, key: string, at = began): Promise<string> {
    const seen = step(topic, key);
    await applySteps(effects(), topic, [seen]);
    await database.query('update inbox set received_at = $2 where event_id = $1', [seen.event.id, at]);
    return seen.event.id;
  }
  const kept = async (): Promise<string[]> => {
    const rows = (await database.query('select event_id from inbox')) as { event_id: string }[];
    return rows.map((row) => row.event_id).sort();
  };

  test('what a topic has let go is forgotten some days later, and no other', async () => {
    const [one, other] = [await see('brief', 'a'), await see('long', 'a')];
    const keepings: Keeping[] = [
      { topic: 'brief', isCompacted: false, forMs: 10 * DAY_MS },
      { topic: 'long', isCompacted: false, forMs: 90 * DAY_MS },
    ];
    expect(await forgetInbox(database, keepings, after(18))).toBe(0);
    expect(await kept()).toEqual([one, other].sort());
    expect(await forgetInbox(database, keepings, after(18.1))).toBe(1);
    expect(await kept()).toEqual([other]);
  });

  test('of what is kept for ever nothing is forgotten', async () => {
    const id = await see('eternal', 'a');
    expect(await forgetInbox(database, [{ topic: 'eternal', isCompacted: false }], after(10_000))).toBe(0);
    expect(await kept()).toEqual([id]);
  });

  test('of a compacted topic the latest of each key stays seen for ever', async () => {
    const keepings = [{ topic: 'states', isCompacted: true }];
    await see('states', 'a');
    const middle = await see('states', 'a', after(3));
    const [latest, alone] = [await see('states', 'a', after(9)), await see('states', 'b')];
    expect(await forgetInbox(database, keepings, after(8))).toBe(0);
    expect(await forgetInbox(database, keepings, after(12))).toBe(1);
    expect(await kept()).toEqual([middle, latest, alone].sort());
    expect(await forgetInbox(database, keepings, after(1_000))).toBe(1);
    expect(await kept()).toEqual([latest, alone].sort());
  });

  test('the broker itself is asked how long a topic keeps what it was given', async () => {
    const kafka = new Kafka({ brokers: [currentRun().kafka], logLevel: logLevel.NOTHING });
    const prefix = uniquePrefix();
    const admin = kafka.admin();
    await admin.connect();
    const topic = (name: string, policy: string, retention: string) => ({
      topic: prefix + name,
      configEntries: [
        { name: 'cleanup.policy', value: policy },
        { name: 'retention.ms', value: retention },
      ],
    });
    const topics = [
      topic('states', 'compact', '1000'),
      topic('brief', 'delete', '1000'),
      topic('eternal', 'delete', '-1'),
    ];
    await openTopics(admin, topics);
    await admin.disconnect();
    const keepings = await readKeepings(kafka, ['states', 'brief', 'eternal'], prefix);
    expect(keepings.sort((one, other) => one.topic.localeCompare(other.topic))).toEqual([
      { topic: 'brief', isCompacted: false, forMs: 1000 },
      { topic: 'eternal', isCompacted: false, forMs: undefined },
      { topic: 'states', isCompacted: true, forMs: undefined },
    ]);
  });

  test('an event that is parked stays seen, whatever its topic keeps', async () => {
    const parked = step('brief', 'a');
    await parkStep(effects(), parked, 'its effect fails');
    await database.query('update inbox set received_at = $1', [began]);
    await see('brief', 'b');
    const keepings = [{ topic: 'brief', isCompacted: true, forMs: 0 }];
    expect(await forgetInbox(database, keepings, after(1_000))).toBe(1);
    expect(await kept()).toEqual([parked.event.id]);
  });
});
