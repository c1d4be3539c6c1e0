import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { asSuperuser, waitFor, type RunningProcess } from '@tpt/infra';
import { FaultySystem } from './support/faulty-system.js';

// In a soak faults last as long as they do in the worst of nights.
const IS_SOAK = process.env['SOAK_ROUNDS'] !== undefined;
const ROUNDS = Array.from({ length: Number(process.env['SOAK_ROUNDS'] ?? 1) }, (_none, round) => round + 1);
const seconds = (short: number, long: number) => (IS_SOAK ? long : short) * 1_000;
const BATCH = 1_000;

describe.each(ROUNDS)('People publish and sign, whatever breaks (round %i)', (round) => {
  const faulty = new FaultySystem();
  let repeatsBefore = 0;

  beforeAll(async () => {
    await faulty.open();
    await faulty.expectFlow();
  }, 180_000);
  afterEach(async () => {
    const recovered = await faulty.expectFlow();
    process.stderr.write(`    flows again after ${(recovered / 1_000).toFixed(1)} s\n`);
    expect(faulty.repeats - repeatsBefore).toBeLessThanOrEqual(BATCH);
    repeatsBefore = faulty.repeats;
  }, 60_000);
  afterAll(async () => {
    await faulty.close();
  }, 60_000);

  test('the broker is killed and comes back', async () => {
    await faulty.stage.parts.kafka.kill();
    await delay(seconds(2, 20));
    await faulty.stage.parts.kafka.start();
  });

  test('the broker is frozen and people sign throughout', async () => {
    faulty.stage.parts.kafka.pause();
    const before = faulty.workload.signed.length;
    await delay(seconds(8, 60));
    const meanwhile = faulty.workload.signed.length - before;
    faulty.stage.parts.kafka.resume();
    expect(meanwhile).toBeGreaterThan(0);
  });

  test('the answer of the broker is lost after it has appended', async () => {
    for (let time = 0; time < (IS_SOAK ? 10 : 2); time += 1) {
      faulty.kafkaProxy.loseAnswers();
      await delay(700);
      faulty.kafkaProxy.mend();
      await delay(1_500);
    }
  });

  test('PostgreSQL is killed and comes back', async () => {
    await faulty.stage.parts.postgres.kill();
    await delay(seconds(2, 20));
    await faulty.stage.parts.postgres.start();
  });

  test('PostgreSQL is read-only for a while', async () => {
    const { databasePrefix: prefix } = faulty.system.addresses;
    const turn = (how: string) =>
      asSuperuser(faulty.stage.run.postgres, 'postgres', async (client) => {
        for (const service of ['initiative', 'signature', 'notification'])
          await client.query(`alter database ${client.escapeIdentifier(prefix + service)} ${how}`);
        await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where starts_with(datname, $1)`,
          [prefix],
        );
      });
    await turn('set default_transaction_read_only = on');
    await delay(seconds(4, 30));
    await turn('reset default_transaction_read_only');
  });

  test('connections to PostgreSQL become half-open', async () => {
    faulty.postgresProxy.swallow();
    await delay(seconds(6, 120));
    faulty.postgresProxy.mend();
  });

  test('connections to Kafka become half-open', async () => {
    faulty.kafkaProxy.swallow();
    await delay(seconds(6, 120));
    faulty.kafkaProxy.mend();
  });

  test('services are frozen while they are at work', async () => {
    const frozen = ['initiative', 'signature', 'notification'] as const;
    for (const service of frozen) faulty.system.pause(service);
    await delay(seconds(13, 60));
    for (const service of frozen) faulty.system.resume(service);
  });

  test('of two replicas of each service those that lead are killed', async () => {
    const services = ['initiative', 'signature', 'notification'] as const;
    const replicas: RunningProcess[] = [];
    for (const service of services) replicas.push(await faulty.system.startReplica(service));
    await faulty.expectFlow();
    for (const service of services) await faulty.system.kill(service);
    // The gateway asks the first of each; what the others do in the background goes on without them.
    await delay(seconds(1, 20));
    for (const service of services) await faulty.system.startProgram(service);
    await faulty.expectFlow();
    for (const replica of replicas) await replica.kill();
  });

  test('an effect takes longer than a session of its group, and a table is locked', async () => {
    const long = seconds(13, 60) / 1_000;
    await faulty.query(
      'notification',
      `create function take_long() returns trigger language plpgsql as
         $$ begin perform pg_sleep(${long}); return new; end $$`,
    );
    await faulty.query('notification', 'create trigger take_long after insert on notifications execute function take_long()');
    await waitFor('an effect that takes long', async () => {
      const sleeping = await faulty.query('notification', `select 1 from pg_stat_activity where wait_event = 'PgSleep'`);
      return sleeping.length > 0;
    });
    await faulty.query('notification', 'drop trigger take_long on notifications; drop function take_long()');
    await faulty.query('notification', `begin; lock table follows; select pg_sleep(${seconds(11, 45) / 1_000}); commit`);
  }, 180_000);

  test('the mail server answers nothing for a while', async () => {
    faulty.mailProxy.swallow();
    const before = faulty.workload.signed.length;
    await delay(seconds(8, 120));
    const [first] = faulty.workload.signed.slice(before);
    faulty.mailProxy.mend();
    await waitFor('the message of who signed meanwhile', () => faulty.haveMail([first!]));
  });

  test(`in the end nothing is lost and nothing was done twice (round ${round})`, async () => {
    await faulty.workload.stop();
    await faulty.expectNothingLostNorDoubled();
    const everybody = faulty.workload.signed;
    await waitFor('the message of everybody who signed', () => faulty.haveMail(everybody), 60_000);
  }, 240_000);
});
