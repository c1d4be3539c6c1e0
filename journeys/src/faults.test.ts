import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningProcess } from '@tpt/embedded';
import { asSuperuser, waitFor } from '@tpt/testing';
import { FaultySystem } from './support/faulty-system.js';

// In a soak faults last as long as they do in the worst of nights.
const IS_SOAK = process.env['SOAK_NIGHTS'] !== undefined;
const ROUNDS = Array.from({ length: Number(process.env['SOAK_NIGHTS'] ?? 1) }, (_none, round) => round + 1);
const seconds = (short: number, long: number) => (IS_SOAK ? long : short) * 1_000;
const SERVICES = ['initiative', 'signature', 'notification'] as const;
const BATCH = 1_000;

describe.each(ROUNDS)('People publish and sign, whatever breaks (round %i)', () => {
  const faulty = new FaultySystem();
  let repeatsBefore = 0;

  beforeAll(async () => {
    await faulty.open();
    await faulty.expectFlow();
  }, 180_000);
  afterAll(async () => {
    await faulty.close();
  }, 60_000);

  /** After a fault everything flows again within 30 seconds, and at most one batch was sent twice. */
  async function expectRecovery(): Promise<void> {
    const recovered = await faulty.expectFlow();
    process.stderr.write(`    ${expect.getState().currentTestName}: flows again after ${Math.round(recovered)} ms\n`);
    expect(faulty.repeats - repeatsBefore).toBeLessThanOrEqual(BATCH);
    repeatsBefore = faulty.repeats;
  }

  test('the broker is killed and comes back', async () => {
    await faulty.stage.parts.kafka.kill();
    await delay(seconds(2, 20));
    await faulty.stage.parts.kafka.start();
    await expectRecovery();
  }, 300_000);

  test('the broker is frozen, and people sign throughout', async () => {
    faulty.stage.parts.kafka.pause();
    const before = faulty.workload.signed.length;
    await delay(seconds(8, 60));
    const meanwhile = faulty.workload.signed.length - before;
    faulty.stage.parts.kafka.resume();
    expect(meanwhile).toBeGreaterThan(0);
    await expectRecovery();
  }, 300_000);

  test('the answer of the broker is lost after it has appended', async () => {
    for (let time = 0; time < (IS_SOAK ? 10 : 2); time += 1) {
      faulty.kafkaProxy.loseAnswers();
      await delay(700);
      faulty.kafkaProxy.mend();
      await delay(1_500);
    }
    await expectRecovery();
  }, 300_000);

  test('PostgreSQL is killed and comes back', async () => {
    await faulty.stage.parts.postgres.kill();
    await delay(seconds(2, 20));
    await faulty.stage.parts.postgres.start();
    await expectRecovery();
  }, 300_000);

  test('PostgreSQL is read-only for a while', async () => {
    const { databasePrefix: prefix } = faulty.system.addresses;
    const turn = (how: string) =>
      asSuperuser(faulty.stage.run.postgres, 'postgres', async (client) => {
        for (const service of SERVICES)
          await client.query(`alter database ${client.escapeIdentifier(prefix + service)} ${how}`);
        await client.query('select pg_terminate_backend(pid) from pg_stat_activity where starts_with(datname, $1)', [
          prefix,
        ]);
      });
    await turn('set default_transaction_read_only = on');
    await delay(seconds(4, 30));
    await turn('reset default_transaction_read_only');
    await expectRecovery();
  }, 300_000);

  test('connections to PostgreSQL become half-open', async () => {
    faulty.postgresProxy.swallow();
    await delay(seconds(6, 120));
    faulty.postgresProxy.mend();
    await expectRecovery();
  }, 300_000);

  test('connections to Kafka become half-open', async () => {
    faulty.kafkaProxy.swallow();
    await delay(seconds(6, 120));
    faulty.kafkaProxy.mend();
    await expectRecovery();
  }, 300_000);

  test('services are frozen while they are at work', async () => {
    for (const service of SERVICES) faulty.system.pause(service);
    await delay(seconds(9, 60));
    for (const service of SERVICES) faulty.system.resume(service);
    await expectRecovery();
  }, 300_000);

  test('of two replicas of each service those that lead are killed', async () => {
    const replicas: RunningProcess[] = [];
    for (const service of SERVICES) replicas.push(await faulty.system.startReplica(service));
    for (const service of SERVICES) await faulty.system.kill(service);
    // The gateway asks the first of each; what the others do in the background goes on without them.
    await delay(seconds(1, 20));
    for (const service of SERVICES) await faulty.system.startProgram(service);
    for (const replica of replicas) await replica.kill();
    await expectRecovery();
  }, 300_000);

  test('the mail server answers nothing for a while', async () => {
    faulty.mailProxy.swallow();
    const before = faulty.workload.signed.length;
    await delay(seconds(5, 120));
    const [first] = faulty.workload.signed.slice(before);
    faulty.mailProxy.mend();
    await waitFor('the message of who signed meanwhile', () => faulty.haveMail([first!]));
    await expectRecovery();
  }, 300_000);

  // The short forms of these stand beside the consumers.
  if (IS_SOAK) {
    test('an effect takes a minute', async () => {
      await faulty.query(
        'notification',
        `create function take_long() returns trigger language plpgsql as
           $$ begin perform pg_sleep(60); return new; end $$;
         create trigger take_long after insert on notifications execute function take_long()`,
      );
      await waitFor('an effect that takes long', async () => {
        const sql = `select 1 from pg_stat_activity where wait_event = 'PgSleep'`;
        return (await faulty.query('notification', sql)).length > 0;
      });
      await faulty.query('notification', 'drop trigger take_long on notifications; drop function take_long()');
      await expectRecovery();
    }, 300_000);

    test('a table is locked for 45 seconds', async () => {
      await faulty.query('notification', 'begin; lock table follows; select pg_sleep(45); commit');
      await expectRecovery();
    }, 300_000);
  }

  test('in the end nothing is lost and nothing was done twice', async () => {
    await faulty.workload.stop();
    await faulty.expectNothingLostNorDoubled();
    const everybody = faulty.workload.signed;
    // What a killed worker had in hand is given to others when no job may take that long: two minutes.
    await waitFor('the message of everybody who signed', () => faulty.haveMail(everybody), 150_000);
  }, 300_000);

  // Last, since what is deleted is told to nobody.
  test('events deleted under a consumer that waits are refused, and it goes on by the command that the log names', async () => {
    await faulty.whileLocked('notification', 'notifications', async () => {
      await faulty.workload.publish();
      await waitFor('it waits', async () => (await faulty.waitingForLock('notification')) > 0);
      for (let more = 0; more < 30; more += 1) await faulty.workload.publish();
      const topic = faulty.topic('tpt.initiative.events.v1');
      await waitFor('they left', async () => (await faulty.query('initiative', 'select 1 from outbox')).length === 0);
      const ends = await faulty.admin.fetchTopicOffsets(topic);
      await faulty.admin.deleteTopicRecords({
        topic,
        partitions: ends.map(({ partition, high }) => ({ partition, offset: high })),
      });
    });
    await waitFor('it refuses', () => faulty.log('notification').includes('npm run rebuild -- notification news'));
    await faulty.command('notification', 'rebuild', 'news');
    const id = await faulty.workload.publish();
    await waitFor('it goes on', async () => (await faulty.timesTold(id)) === 1);
  }, 120_000);
});
