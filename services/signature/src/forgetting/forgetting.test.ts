import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startJobs } from '@tpt/database';
import { waitFor } from '@tpt/testing';
import { createLogger } from '@tpt/program';
import { Registry } from 'prom-client';
import { openStage, type Stage } from '../testing/stage.js';
import { forgetOld } from './forget-old.js';
import { forgetting } from './index.js';
import { FORGET } from './jobs.js';

const HOUR_MS = 3_600_000;

describe('What is promised to go, goes', () => {
  let stage: Stage;
  let appealId: string;
  const began = new Date('2026-11-23T08:00:00Z');
  const after = (hours: number, ms = 0) => new Date(began.getTime() + hours * HOUR_MS + ms);

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
    await stage.tools.database.query('delete from signatures');
    await stage.tools.database.query('delete from messages');
  });
  afterAll(() => stage?.close());

  const forget = (now: Date) => forgetOld(stage.tools, now);
  const states = async () => {
    const rows = await stage.tools.database.query('select state from signatures order by state');
    return rows.map(({ state }: { state: string }) => state);
  };

  test('a name and an address that nobody confirmed, after 72 hours and not before', async () => {
    await stage.visit(appealId, 'zoe@example.org', began);
    await stage.confirm(await stage.visit(appealId, 'ali@example.org', began), began);
    expect(await forget(after(72, -1))).toMatchObject({ pending: 0 });
    expect(await forget(after(72))).toMatchObject({ pending: 1 });
    expect(await states()).toEqual(['CONFIRMED']);
  });

  test('a link that was not pressed within 72 hours, also when nothing was deleted yet', async () => {
    const [one, two] = [
      await stage.visit(appealId, 'zoe@example.org', began),
      await stage.visit(appealId, 'ali@example.org', began),
    ];
    expect(await stage.confirm(one, after(72))).toEqual({
      refused: [{ code: 'LINK_EXPIRED', field: ['token'] }],
    });
    expect(await stage.confirm(two, after(72, -1))).toEqual({
      done: appealId,
    });
  });

  test('what was taken back, a month later, and its link with it', async () => {
    const key = await stage.visit(appealId, 'zoe@example.org', began);
    await stage.confirm(key, began);
    const takeBack = (now: Date) => stage.withdraw(key, now);
    expect(await takeBack(began)).toEqual({ done: appealId });
    expect(await forget(after(30 * 24, -1))).toMatchObject({ withdrawn: 0 });
    expect(await takeBack(after(30 * 24, -1))).toEqual({ done: appealId });
    expect(await forget(after(30 * 24))).toMatchObject({ withdrawn: 1 });
    expect(await takeBack(after(30 * 24))).toEqual({ refused: [{ code: 'LINK_EXPIRED', field: ['token'] }] });
    expect(await states()).toEqual([]);
  });

  test('the count of messages, after a day', async () => {
    await stage.visit(appealId, 'zoe@example.org', began);
    expect(await forget(after(24, -1))).toMatchObject({ messages: 0 });
    expect(await forget(after(24))).toMatchObject({ messages: 1 });
  });

  test('the key of a closed appeal, whoever left it behind, and no other', async () => {
    await stage.tools.database.query('update subjects set closed_at = now(), is_open = false where id = $1', [
      appealId,
    ]);
    const open = await stage.openAppeal();
    expect(await forget(began)).toMatchObject({ keys: 1 });
    const rows = await stage.tools.database.query(
      'select id from subjects where id = any($1) and hash_key is not null',
      [[appealId, open]],
    );
    expect(rows).toEqual([{ id: open }]);
  });

  test('who confirms at the last moment, while it is deleted, is told what the rows say', async () => {
    for (let round = 0; round < 10; round += 1) {
      const key = await stage.visit(appealId, `last${round}@example.org`, began);
      const [outcome] = await Promise.all([stage.confirm(key, after(72, -1)), forget(after(72))]);
      const rows = await stage.tools.database.query('select state from signatures where id = $1', [key.id]);
      expect(rows).toEqual('done' in outcome ? [{ state: 'CONFIRMED' }] : []);
    }
  });

  test('the job is done when the workers start, and is planned for every hour', async () => {
    await stage.visit(appealId, 'zoe@example.org', new Date(Date.now() - 73 * HOUR_MS));
    const jobs = await startJobs({
      url: stage.url,
      program: 'test',
      tasks: forgetting.jobs!(stage.tools),
      hourly: forgetting.hourly!,
      logger: createLogger('test', 'error').child({}, { level: 'silent' }),
      metrics: new Registry(),
    });
    await waitFor('the job', async () => (await states()).length === 0);
    const planned = await stage.tools.database.query('select identifier from graphile_worker._private_known_crontabs');
    expect(planned).toEqual([{ identifier: FORGET }]);
    await jobs.stop();
  });
});
