import { readFileSync } from 'node:fs';
import { readMailbox, ROOT, startProcess } from '@tpt/embedded';
import { SERVICES, type Service, startTestSystem, type System } from '@tpt/infra';
import { asSuperuser, buildStage, freePort, type Stage, waitFor } from '@tpt/testing';
import { Kafka, logLevel, type Admin, type Producer } from 'kafkajs';
import { startProxy, type Proxy } from './proxy.js';
import { readTopic, type ReadEvent, type TopicReader } from './topic-reader.js';
import { watchByStream, watchBySocket, type Watching } from './watchers.js';
import { startWorkload, type Workload } from './workload.js';

/** A whole system on a PostgreSQL and a Kafka of its own, reached through proxies, with people at work. */
export class FaultySystem {
  stage!: Stage;
  system!: System;
  workload!: Workload;
  postgresProxy!: Proxy;
  kafkaProxy!: Proxy;
  mailProxy!: Proxy;
  admin!: Admin;
  producer!: Producer;
  #commands = 0;
  #events!: TopicReader;
  #states!: TopicReader;
  #counts!: TopicReader;
  #signatures!: TopicReader;
  #watching: Watching[] = [];

  async open(): Promise<void> {
    this.stage = await buildStage();
    const { run } = this.stage;
    const target = new URL(run.postgres);
    const [postgresPort, mailPort] = [await freePort(), await freePort()];
    this.postgresProxy = await startProxy(postgresPort, Number(target.port));
    this.kafkaProxy = await startProxy(run.proxied.advertisedPort, run.proxied.port);
    const KAFKA_BROKERS = `localhost:${run.proxied.advertisedPort}`;
    const postgres = new URL(run.postgres);
    postgres.port = String(postgresPort);
    this.system = await startTestSystem({
      run,
      bringBack: true,
      own: { postgres: postgres.href },
      settings: {
        initiative: { KAFKA_BROKERS },
        signature: { KAFKA_BROKERS, SMTP_URL: `smtp://127.0.0.1:${mailPort}` },
        notification: { KAFKA_BROKERS },
        gateway: { KAFKA_BROKERS },
      },
    });
    this.mailProxy = await startProxy(mailPort, Number(new URL(this.system.addresses.smtp).port));
    const kafka = new Kafka({ brokers: [run.kafka], logLevel: logLevel.NOTHING });
    this.admin = kafka.admin();
    this.producer = kafka.producer();
    await Promise.all([this.admin.connect(), this.producer.connect()]);
    this.#events = await readTopic(this.system, 'tpt.initiative.events.v1');
    this.#states = await readTopic(this.system, 'tpt.initiative.state.v1');
    this.#counts = await readTopic(this.system, 'tpt.signature.counts.v1');
    this.#signatures = await readTopic(this.system, 'tpt.signature.events.v1');
    const way = { url: () => `${this.system.addresses.gateway}/graphql` };
    this.#watching = [watchBySocket, watchByStream].map((watch) =>
      watch(way, 'subscription { initiativePublished { id } }'),
    );
    this.workload = await startWorkload(this.system);
  }

  async close(): Promise<void> {
    await this.workload?.stop();
    await Promise.all(this.#watching.map((watching) => watching.stop()));
    for (const reader of [this.#events, this.#states, this.#counts, this.#signatures]) await reader?.stop();
    await Promise.all([this.admin?.disconnect(), this.producer?.disconnect()]);
    await this.system?.stop();
    for (const proxy of [this.postgresProxy, this.kafkaProxy, this.mailProxy]) await proxy?.close();
    await this.stage?.stop();
  }

  async haveMail(addresses: string[]): Promise<boolean> {
    const messages = await readMailbox(this.system.addresses.mailbox!);
    const reached = new Set(messages.flatMap(({ to }) => to));
    return addresses.every((address) => reached.has(address));
  }

  topic(name: string): string {
    return this.system.addresses.topicPrefix + name;
  }

  query<Row extends object>(service: Service, sql: string, values: unknown[] = []): Promise<Row[]> {
    return asSuperuser(this.stage.run.postgres, this.system.addresses.databasePrefix + service, async (client) => {
      const { rows } = await client.query<Row>(sql, values);
      return rows;
    });
  }

  /** What a service has logged so far. */
  log(service: Service): string {
    return readFileSync(
      `${this.stage.run.folder}/${this.system.addresses.topicPrefix}system/logs/${service}.log`,
      'utf8',
    );
  }

  /** Runs a command of a service with its environment; gives what it printed. */
  async command(service: Service, name: string, ...args: string[]): Promise<string> {
    this.#commands += 1;
    const logFile = `${this.stage.run.folder}/command-${this.#commands}.log`;
    const running = startProcess({
      name: `${service}-${name}`,
      command: process.execPath,
      args: [`${ROOT}services/${service}/dist/commands/${name}.js`, ...args],
      env: this.system.environments.programs[service],
      cwd: ROOT,
      logFile,
    });
    await running.exited;
    return readFileSync(logFile, 'utf8');
  }

  /** Waits until what is published now is told, watched, supported and counted: everything flows. Gives how long it took, in milliseconds. */
  async expectFlow(withinMs = 30_000): Promise<number> {
    const began = performance.now();
    const id = await this.workload.publish();
    const left = () => Math.max(1, withinMs - (performance.now() - began));
    await waitFor('it is told', async () => (await this.timesTold(id)) === 1, left());
    await waitFor(
      'those who watch see it',
      () => this.#watching.every(({ seen }) => seen.some(({ data }) => data?.initiativePublished?.id === id)),
      left(),
    );
    await waitFor(
      'its supports are counted',
      async () => (await this.query('signature', 'select 1 from counts where subject_id = $1', [id])).length === 1,
      left(),
    );
    return performance.now() - began;
  }

  /** Every event and every effect is there, and none twice; repeats on the wire come late and change nothing. */
  async expectNothingLostNorDoubled(): Promise<void> {
    await waitFor('empty outboxes', async () => (await this.#waiting()) === 0, 60_000);
    const rows = await this.query<{ id: string }>(
      'initiative',
      `select id from initiatives where state = 'PUBLISHED' and provenance = 'DECLARED'`,
    );
    const ids = rows.map(({ id }) => id);
    for (const id of this.workload.published)
      if (!ids.includes(id)) throw new Error(`${id} was acknowledged and is not there`);
    await waitFor(
      'every publication in both topics',
      () => {
        const [events, states] = [this.#events, this.#states].map(
          (reader) => new Set(ours(reader).map(({ subject }) => subject)),
        );
        return ids.every((id) => events!.has(id) && states!.has(id));
      },
      60_000,
    );
    await waitFor(
      'every publication told',
      async () => {
        const told = await this.query<{ id: string; times: number }>(
          'notification',
          `select news ->> 'initiativeId' as id, count(*)::int as times from notifications
           where news ->> 'kind' = 'INITIATIVE_PUBLISHED' group by 1`,
        );
        if (told.some(({ times }) => times !== 1)) throw new Error('somebody was told twice');
        return ids.every((id) => told.some((row) => row.id === id));
      },
      60_000,
    );
    const [{ confirmed }] = (await this.query<{ confirmed: number }>(
      'signature',
      `select count(*)::int as confirmed from signatures where state = 'CONFIRMED'`,
    )) as [{ confirmed: number }];
    if (confirmed < this.workload.supported) throw new Error('a support that was acknowledged is not there');
    await waitFor(
      'every support in its topic',
      () => new Set(ours(this.#signatures).map(({ id }) => id)).size >= confirmed,
      60_000,
    );
    await waitFor('the counts equal the rows', async () => {
      const printed = await this.command('signature', 'recount');
      return printed.includes('the counts equal the rows');
    });
    this.#expectOrder(this.#counts);
    for (const service of ['signature', 'notification'] as const) {
      const parked = await this.query(service, 'select 1 from parked_events');
      if (parked.length > 0) throw new Error(`${service} has parked ${parked.length} events`);
    }
  }

  /** How many messages came more than once, over all topics. */
  get repeats(): number {
    const ids = [this.#events, this.#states, this.#counts, this.#signatures].map((reader) =>
      ours(reader).map((event) => event.id),
    );
    return ids.reduce((sum, ofTopic) => sum + ofTopic.length - new Set(ofTopic).size, 0);
  }

  /** First occurrences of the versions of a key come in order. */
  #expectOrder(reader: TopicReader): void {
    const highest = new Map<string, number>();
    const seen = new Set<string>();
    for (const event of ours(reader)) {
      if (seen.has(event.id)) continue;
      seen.add(event.id);
      const { subjectId, version } = event.data as unknown as { subjectId: string; version: number };
      if (version <= (highest.get(subjectId) ?? 0)) throw new Error(`version ${version} of ${subjectId} came late`);
      highest.set(subjectId, version);
    }
  }

  /** How often the follower was told of an initiative. */
  async timesTold(initiativeId: string): Promise<number> {
    const sql = `select 1 from notifications where news ->> 'initiativeId' = $1`;
    return (await this.query('notification', sql, [initiativeId])).length;
  }

  /** Does something while nobody else can use a table of a service. */
  whileLocked(service: Service, table: string, work: () => Promise<void>): Promise<void> {
    return asSuperuser(this.stage.run.postgres, this.system.addresses.databasePrefix + service, async (client) => {
      await client.query('begin');
      await client.query(`lock table ${table}`);
      await work();
      await client.query('commit');
    });
  }

  /** How many statements of a service wait for a lock. */
  async waitingForLock(service: Service): Promise<number> {
    const sql = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    return (await this.query(service, sql)).length;
  }

  async #waiting(): Promise<number> {
    let waiting = 0;
    for (const service of SERVICES) waiting += (await this.query(service, 'select 1 from outbox limit 1')).length;
    return waiting;
  }
}

/** Events that our services wrote, and nobody else. */
const ours = ({ read }: TopicReader): ReadEvent['event'][] =>
  read.map(({ event }) => event).filter(({ source }) => source?.startsWith('/tpt/'));
