import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSuperuser, openTopics, waitFor, withKafkaAdmin } from '@tpt/embedded';
import { buildStage, type Stage } from './stage.js';

describe('A stage of a test’s own', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await buildStage();
  });
  afterAll(() => stage?.stop());

  const query = (sql: string) => asSuperuser(stage.run.postgres, 'postgres', (client) => client.query(sql));
  const topics = () =>
    withKafkaAdmin(stage.run.kafka, (admin) => admin.listTopics(), {
      connectionTimeout: 500,
      requestTimeout: 500,
      retry: { retries: 0 },
    });

  test('has a PostgreSQL that can be killed and started again on the same port and data', async () => {
    await query('create table kept ()');
    const { pid } = stage.parts.postgres;
    await stage.parts.postgres.kill();
    await expect(query('select 1')).rejects.toThrow(/ECONNREFUSED/);
    await stage.parts.postgres.start();
    expect(stage.parts.postgres.pid).not.toBe(pid);
    expect((await query('select * from kept')).rowCount).toBe(0);
  });

  test('has a PostgreSQL whose sessions freeze with it', async () => {
    await asSuperuser(stage.run.postgres, 'postgres', async (client) => {
      await client.query('select 1');
      stage.parts.postgres.pause();
      let hasAnswered = false;
      const answer = client.query('select 1').then(() => (hasAnswered = true));
      // A frozen server takes this connection and says nothing, so by its end the older session was silent too.
      const late = asSuperuser(stage.run.postgres, 'postgres', (other) => other.query('select 1'), 500);
      await expect(late).rejects.toThrow(/timeout/);
      expect(hasAnswered).toBe(false);
      stage.parts.postgres.resume();
      await answer;
    });
  });

  test('has a Kafka that can be killed, frozen and started again on the same port and data', async () => {
    await withKafkaAdmin(stage.run.kafka, (admin) => openTopics(admin, [{ topic: 'kept' }]));
    stage.parts.kafka.pause();
    await expect(topics()).rejects.toThrow(/timed out|timeout/i);
    stage.parts.kafka.resume();
    await waitFor('it answers', async () => (await topics()).includes('kept'));
    await stage.parts.kafka.kill();
    await expect(topics()).rejects.toThrow();
    await stage.parts.kafka.start();
    expect(await topics()).toContain('kept');
  });
});
