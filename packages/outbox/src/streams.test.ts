import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, currentRun, uniquePrefix, waitFor, type TestDatabase } from '@tpt/infra';
import kafkajs, { Kafka, logLevel, type Admin, type Producer } from 'kafkajs';
import { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { toKafkaMessage } from './cloud-event.js';
import { startConsumer, type ConsumerOptions, type Reaction, type RunningConsumer } from './consumer.js';
import { loadContracts, ownEvents } from './contracts.js';
import { rebuildConsumer } from './rebuild.js';
import { startRelay, type Relay } from './relay.js';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const DAY_MS = 86_400_000;

describe('Events out of one database and into another', () => {
  let topicPrefix: string;
  const topics = ['tpt.things.v1'];
  const running: (RunningConsumer | Relay)[] = [];
  let store: TestDatabase;
  let database: DataSource;
  let kafka: Kafka;
  let admin: Admin;
  let producer: Producer;

  beforeAll(async () => {
    store = await createTestDatabase('notification');
    database = await new DataSource({ type: 'postgres', url: store.url }).initialize();
    kafka = new Kafka({ brokers: [currentRun().kafka], logLevel: logLevel.NOTHING });
    admin = kafka.admin();
    producer = kafka.producer();
    await Promise.all([admin.connect(), producer.connect()]);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
    await database.query('delete from outbox');
    await database.query('delete from inbox');
  });
  afterAll(async () => {
    await Promise.all([admin?.disconnect(), producer?.disconnect()]);
    await database?.destroy();
    await store?.drop();
  });

  const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const createTopic = async () => {
    topicPrefix = uniquePrefix();
    await admin.createTopics({ topics: [{ topic: topicPrefix + topics[0], numPartitions: 1 }], waitForLeaders: false });
    await waitFor('its leader', async () => {
      const { topics: found } = await admin.fetchTopicMetadata({ topics: [topicPrefix + topics[0]] });
      return found[0]!.partitions.every(({ leader }) => leader >= 0);
    });
  };
  const send = (...messages: { value: string | Buffer; headers?: object; key?: string }[]) =>
    producer.send({ topic: topicPrefix + topics[0], messages: messages as never });
  const thing = (number: number, time = new Date()) =>
    toKafkaMessage(
      { id: idOf(number), key: 'a', type: 'thing.v1', json: JSON.stringify({ number }), time },
      '/test',
    ) as never;

  /** Reads `{ number }` and runs an effect. */
  const reaction = (effect: (number: number) => Promise<void> | void, more: Partial<Reaction<number>> = {}) =>
    ({
      on: 'thing.v1',
      read(data: unknown) {
        const { number } = data as { number?: unknown };
        if (typeof number !== 'number') throw new TypeError('not a thing');
        return number;
      },
      handle: async ({ data }: { data: number }) => effect(data),
      ...more,
    }) as Reaction<never>;

  function consume(name: string, ...reactions: Reaction<never>[]): RunningConsumer {
    const options: ConsumerOptions = {
      name,
      service: 'test',
      reactions,
      contracts: loadContracts(ownEvents),
      topics,
      topicPrefix,
      kafka,
      database,
      logger: silent,
      nudge: () => {},
    };
    const consumer = startConsumer(options);
    running.push(consumer);
    return consumer;
  }

  const waitUntilStopped = (consumer: RunningConsumer) =>
    waitFor('it stops by itself', () => {
      try {
        consumer.checkHealth();
        return false;
      } catch {
        return true;
      }
    });

  test('the relay sends in the order of positions, and deletes only what was acknowledged', async () => {
    await createTopic();
    await database.query(
      `insert into outbox (aggregatetype, aggregateid, type, payload)
       select 'things', 'a', 'thing.v1', jsonb_build_object('number', n) from generate_series(1, 2500) n order by n`,
    );
    const seen: number[] = [];
    consume(
      'order',
      reaction((number) => void seen.push(number)),
    );
    const relay = startRelay({
      databaseUrl: store.url,
      kafka,
      topicPrefix,
      source: '/test',
      logger: silent,
      metrics: new Registry(),
    });
    running.push(relay);
    await waitFor('all of them', () => seen.length >= 2500, 60_000);
    expect(seen).toEqual(Array.from({ length: 2500 }, (_none, index) => index + 1));
    await waitFor('an empty outbox', async () => (await database.query('select 1 from outbox')).length === 0);
  });

  test('of two relays one sends, and the other takes over when it stops', async () => {
    await createTopic();
    const start = () =>
      startRelay({
        databaseUrl: store.url,
        kafka,
        topicPrefix,
        source: '/test',
        logger: silent,
        metrics: new Registry(),
      });
    const holders = () =>
      database.query(
        `select pid from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
      );
    const first = start();
    const [{ pid }] = (await waitFor('a leader', async () => {
      const rows = await holders();
      return rows.length > 0 && rows;
    })) as [{ pid: number }];
    running.push(start());
    await first.stop();
    await waitFor('another leader', async () => {
      const rows = (await holders()) as { pid: number }[];
      return rows.length === 1 && rows[0]!.pid !== pid;
    });
    expect(await holders()).toHaveLength(1);
  });

  test('what comes twice has one effect, in one batch or in two', async () => {
    await createTopic();
    const seen: number[] = [];
    consume(
      'twice',
      reaction((number) => void seen.push(number)),
    );
    await send(thing(1), thing(1), thing(2));
    await waitFor('both', () => seen.length >= 2);
    await send(thing(2), thing(1), thing(3));
    await waitFor('the third', () => seen.includes(3));
    expect(seen).toEqual([1, 2, 3]);
  });

  test('what cannot be read leaves as a dead letter and holds nothing up', async () => {
    await createTopic();
    const seen: number[] = [];
    consume(
      'letters',
      reaction((number) => void seen.push(number)),
    );
    const noThing = toKafkaMessage(
      { id: idOf(9), key: 'a', type: 'thing.v1', json: '{}', time: new Date() },
      '/test',
    ) as never;
    await send({ value: 'not JSON' }, { value: Buffer.from([0xff, 0x00]) }, noThing, thing(1));
    await waitFor('the one that can be read', () => seen.length === 1);
    const letters = (await waitFor('the letters', async () => {
      const rows = await database.query(`select payload from outbox where type = 'dead-letter.v1' order by position`);
      return rows.length === 3 && rows;
    })) as { payload: { topic: string; offset: string; value: string; reason: string } }[];
    expect(letters.map(({ payload }) => payload.offset)).toEqual(['0', '1', '2']);
    expect(letters[0]!.payload).toMatchObject({ topic: topics[0], value: Buffer.from('not JSON').toString('base64') });
    expect(letters[2]!.payload.reason).toBe('TypeError');
  });

  test('types that nobody reacts to are passed over', async () => {
    await createTopic();
    const seen: number[] = [];
    consume(
      'others',
      reaction((number) => void seen.push(number)),
    );
    const other = toKafkaMessage(
      { id: idOf(5), key: 'a', type: 'other.v1', json: '{}', time: new Date() },
      '/test',
    ) as never;
    await send(other, thing(1));
    await waitFor('the thing', () => seen.length === 1);
    expect(await database.query('select 1 from outbox')).toEqual([]);
  });

  test('an effect that fails stops its consumer before it, and nothing of it stays', async () => {
    await createTopic();
    const seen: number[] = [];
    const consumer = consume(
      'failing',
      reaction(async (number) => {
        if (number === 2) throw new Error('no');
        seen.push(number);
      }),
    );
    await send(thing(1), thing(2), thing(3));
    await waitUntilStopped(consumer);
    expect(() => consumer.checkHealth()).toThrow(/stopped before thing\.v1/);
    // The first was tried in the batch, rolled back, and done again alone.
    expect(new Set(seen)).toEqual(new Set([1]));
    const inbox = await database.query(`select event_id from inbox where consumer = 'failing'`);
    expect(inbox).toEqual([{ event_id: idOf(1) }]);
  });

  test('while the database cannot answer it waits, and goes on by itself', async () => {
    await createTopic();
    const seen: number[] = [];
    let failures = 2;
    consume(
      'patient',
      reaction((number) => {
        if (failures > 0) {
          failures -= 1;
          throw Object.assign(new Error('connection lost'), { code: '57P01' });
        }
        seen.push(number);
      }),
    );
    await send(thing(1));
    await waitFor('the effect', () => seen.length === 1);
    expect(failures).toBe(0);
  });

  test('when the broker sends everybody back while an effect is tried again, nothing stops and nothing repeats', async () => {
    await createTopic();
    const seen: number[] = [];
    let refusals = 2;
    const consumer = consume(
      'rebalanced',
      reaction((number) => {
        if (refusals > 0) {
          refusals -= 1;
          const answer = Object.assign(new Error('The group is rebalancing'), {
            type: 'REBALANCE_IN_PROGRESS',
            code: 27,
          });
          throw new kafkajs.KafkaJSProtocolError(answer);
        }
        seen.push(number);
      }),
    );
    await send(thing(1), thing(2));
    await waitFor('both', () => seen.length >= 2, 60_000);
    expect(() => consumer.checkHealth()).not.toThrow();
    expect(seen).toEqual([1, 2]);
  });

  test('old news is noted and has no effect', async () => {
    await createTopic();
    const seen: number[] = [];
    consume(
      'news',
      reaction((number) => void seen.push(number), { ignoreAfterDays: 7 }),
    );
    await send(thing(1, new Date(Date.now() - 8 * DAY_MS)), thing(2, new Date(Date.now() - 6 * DAY_MS)));
    await waitFor('the younger one', () => seen.length === 1);
    expect(seen).toEqual([2]);
    expect(await database.query(`select count(*)::int as n from inbox where consumer = 'news'`)).toEqual([{ n: 2 }]);
  });

  test('when the log was cut past its offset it refuses to go on and says how to rebuild; rebuilt, it begins again', async () => {
    await createTopic();
    const first: number[] = [];
    const consumer = consume(
      'gap',
      reaction((number) => void first.push(number)),
    );
    await send(thing(1));
    await waitFor('the first', () => first.length === 1);
    await waitFor('its offset', async () => {
      const [committed] = await admin.fetchOffsets({
        groupId: `${topicPrefix}test.gap`,
        topics: [topicPrefix + topics[0]],
      });
      return committed!.partitions[0]!.offset === '1';
    });
    await consumer.stop();
    await send(thing(2), thing(3));
    await admin.deleteTopicRecords({ topic: topicPrefix + topics[0]!, partitions: [{ partition: 0, offset: '2' }] });

    const second: number[] = [];
    const refusing = consume(
      'gap',
      reaction((number) => void second.push(number)),
    );
    await waitUntilStopped(refusing);
    expect(() => refusing.checkHealth()).toThrow(/npm run rebuild -- test gap/);
    expect(second).toEqual([]);

    await refusing.stop();
    await rebuildConsumer({ kafka, database, service: 'test', name: 'gap', topics, topicPrefix });
    const third: number[] = [];
    consume(
      'gap',
      reaction((number) => void third.push(number)),
    );
    await waitFor('what is left', () => third.length === 1);
    expect(third).toEqual([3]);
  });
});
