import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Service, startTestSystem, type System } from '@tpt/infra';
import { asSuperuser, currentRun, waitFor } from '@tpt/testing';
import { RELAY_LOCK } from '@tpt/outbox';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import pg from 'pg';
import { person, type Person } from './support/people.js';
import { startProxy, type Proxy } from './support/proxy.js';
import { followEverything, provedOrganization, publishInitiative } from './support/stories.js';
import { readTopic, type TopicReader } from './support/topic-reader.js';

const EVENTS = 'tpt.initiative.events.v1';
const ROUNDS = Array.from({ length: Number(process.env['SOAK_ROUNDS'] ?? 1) }, (_none, round) => round + 1);

describe('Whenever a process dies, no event is lost and no effect repeats', () => {
  let system: System;
  let proxy: Proxy;
  let admin: Admin;
  let reader: TopicReader;
  let author: Person;
  let moderator: Person;
  let organizationId: string;
  const published: string[] = [];

  beforeAll(async () => {
    const { kafka, proxied } = currentRun();
    proxy = await startProxy(proxied.advertisedPort, proxied.port);
    // Only the notification service reaches Kafka through the proxy.
    system = await startTestSystem({
      settings: { notification: { KAFKA_BROKERS: `localhost:${proxied.advertisedPort}` } },
    });
    admin = new Kafka({ brokers: [kafka], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    reader = await readTopic(system, EVENTS);
    author = await person(system, 'manon@atelier.example');
    await followEverything(author);
    moderator = await person(system, 'moderator@example.org');
    organizationId = await provedOrganization(author, moderator, 'Atelier');
  });
  afterAll(async () => {
    await reader?.stop();
    await admin?.disconnect();
    await system?.stop();
    await proxy?.close();
  });

  test.each(ROUNDS)('killed between the commit and the relay (round %i)', async () => {
    const lock = await restartWithoutRelay();
    const initiativeId = await publish();
    expect(await waitingInOutbox()).toBeGreaterThan(0);
    await system.kill('initiative');
    await lock.end();
    await system.startProgram('initiative');
    await expectToldOnce(initiativeId);
  });

  test.each(ROUNDS)('killed after the broker acknowledged and before the delete (round %i)', async () => {
    const relayLock = await restartWithoutRelay();
    const initiativeId = await publish();
    const rowLock = await connect('initiative');
    await rowLock.query('begin');
    await rowLock.query('select 1 from outbox for update');
    await relayLock.end();
    await reader.find('the event', ({ subject }) => subject === initiativeId);
    await waitForLockOf('initiative', 'delete from outbox');
    await system.kill('initiative');
    // The database would still finish the delete of its dead client once the row is free.
    await terminateWaiting('initiative');
    await rowLock.end();
    expect(await waitingInOutbox()).toBeGreaterThan(0);
    await system.startProgram('initiative');
    await waitFor('the repeat', () => copiesOf(initiativeId).length > 1);
    expect(new Set(copiesOf(initiativeId).map(({ event }) => event.id)).size).toBe(1);
    await expectToldOnce(initiativeId);
  });

  test.each(ROUNDS)('the notification service killed between its commit and its offset (round %i)', async () => {
    proxy.freeze();
    const initiativeId = await publish();
    const { event, partition, offset } = await reader.find('the event', ({ subject }) => subject === initiativeId);
    // Whoever notes the same event first makes the other wait.
    const seenLock = await connect('notification');
    await seenLock.query('begin');
    await seenLock.query(`insert into inbox (consumer, event_id) values ('news', $1)`, [event.id]);
    proxy.thaw();
    await waitForLockOf('notification', 'insert into inbox');
    proxy.freeze();
    await seenLock.end();
    await waitFor('the effect', async () => (await timesTold(initiativeId)) === 1);
    expect(await committedOffset(partition)).toBeLessThanOrEqual(offset);
    await system.kill('notification');
    proxy.thaw();
    await system.startProgram('notification');
    await waitFor('the offset', async () => (await committedOffset(partition)) > offset, 60_000);
    await expectToldOnce(initiativeId);
  });

  test('in the end every event is in Kafka and nothing waits in an outbox', async () => {
    for (const initiativeId of published) expect(copiesOf(initiativeId).length).toBeGreaterThan(0);
    await waitFor('empty outboxes', async () => (await waitingInOutbox()) === 0);
    for (const initiativeId of published) expect(await timesTold(initiativeId)).toBe(1);
  });

  async function publish(): Promise<string> {
    const initiativeId = await publishInitiative(author, moderator, organizationId, `Masques ${published.length}`);
    published.push(initiativeId);
    return initiativeId;
  }

  async function expectToldOnce(initiativeId: string): Promise<void> {
    await waitFor('the outbox is empty', async () => (await waitingInOutbox()) === 0);
    await waitFor('the effect', async () => (await timesTold(initiativeId)) > 0);
    expect(copiesOf(initiativeId).length).toBeGreaterThan(0);
    expect(await timesTold(initiativeId)).toBe(1);
  }

  /** Starts the initiative service anew while somebody else holds the lock that elects its relay. */
  async function restartWithoutRelay(): Promise<pg.Client> {
    await system.kill('initiative');
    const lock = await connect('initiative');
    await waitFor('the lock of the relay', async () => {
      const { rows } = await lock.query<{ taken: boolean }>(`select pg_try_advisory_lock(${RELAY_LOCK}) as taken`);
      return rows[0]!.taken;
    });
    await system.startProgram('initiative');
    return lock;
  }

  async function connect(service: Service): Promise<pg.Client> {
    const url = new URL(system.addresses.postgres);
    url.pathname = `/${system.addresses.databasePrefix}${service}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    return client;
  }

  const query = <Row extends object>(service: Service, sql: string, values: unknown[] = []): Promise<Row[]> =>
    asSuperuser(system.addresses.postgres, `${system.addresses.databasePrefix}${service}`, async (client) => {
      const { rows } = await client.query<Row>(sql, values);
      return rows;
    });

  const waitForLockOf = (service: Service, statement: string) =>
    waitFor(`${service} waits for a lock`, async () => {
      const rows = await query(
        service,
        `select 1 from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query like $1`,
        [`%${statement}%`],
      );
      return rows.length > 0;
    });

  const terminateWaiting = (service: Service) =>
    query(
      service,
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );

  const waitingInOutbox = async (): Promise<number> =>
    (await query<{ count: number }>('initiative', 'select count(*)::int from outbox'))[0]!.count;

  const timesTold = async (initiativeId: string): Promise<number> => {
    const sql = `select count(*)::int from notifications where news ->> 'initiativeId' = $1`;
    return (await query<{ count: number }>('notification', sql, [initiativeId]))[0]!.count;
  };

  const copiesOf = (initiativeId: string) => reader.read.filter(({ event }) => event.subject === initiativeId);

  async function committedOffset(partition: number): Promise<bigint> {
    const { topicPrefix } = system.addresses;
    const [committed] = await admin.fetchOffsets({
      groupId: `${topicPrefix}notification.news`,
      topics: [topicPrefix + EVENTS],
    });
    return BigInt(committed!.partitions.find((entry) => entry.partition === partition)!.offset);
  }
});
