import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createAlarms, createLogger } from '@tpt/program';
import { waitFor } from '@tpt/testing';
import { Registry } from 'prom-client';
import { sign } from '../signing/sign.js';
import { openStage, type Stage } from '../testing/stage.js';
import { startFolding } from './background.js';
import { FOLDED_AT_ONCE } from './domain.js';
import { readWaiting, recount } from './reads.js';

const OFTEN = { foldEveryMs: 5, lookEveryMs: 5, stuckMs: 20 };
const ONCE = { ...OFTEN, foldEveryMs: 3_600_000, lookEveryMs: 3_600_000 };

describe('Counts', () => {
  let stage: Stage;
  let appealId: string;
  let metrics: Registry;
  let warnings: string[];
  const ends: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
    metrics = new Registry();
    warnings = [];
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  afterAll(() => stage?.close());

  const start = (pace: typeof OFTEN | undefined) => {
    const logger = Object.assign(createLogger('test', 'error').child({}, { level: 'silent' }), {
      warn: (_fields: object, text: string) => void warnings.push(text),
    });
    const folding = startFolding(stage.tools, { logger, metrics, alarms: createAlarms({ logger, metrics }) }, pace);
    ends.push(() => folding.stop());
    return folding;
  };
  const query = (sql: string, ...values: unknown[]) => stage.tools.database.query(sql, [appealId, ...values]);
  const hasPeople = (people: number) =>
    waitFor('the count', async () => {
      const [counted] = await query('select people from counts where subject_id = $1');
      return counted?.people === people;
    });
  const measured = async (name: string): Promise<number | undefined> => {
    const { values } = (await metrics.getSingleMetric(name)?.get()) ?? { values: [] };
    return values[0]?.value;
  };
  const isMeasured = (name: string, value: number) => waitFor(name, async () => (await measured(name)) === value);

  test('move by themselves for as long as the service runs', async () => {
    const folding = start(undefined);
    for (const people of [1, 2]) {
      const signer = { personId: `person_${people}`, email: `person${people}@example.org` };
      await sign(stage.tools, { kind: 'APPEAL', id: appealId }, signer, new Date());
      await hasPeople(people);
    }
    await folding.stop();
    expect(await recount(stage.tools)).toEqual([]);
  });

  test('take in what waits at once, however many folds that needs', async () => {
    const waiting = 2 * FOLDED_AT_ONCE;
    await query('insert into deltas (subject_id, people) select $1, 1 from generate_series(1, $2)', waiting);
    const folding = start(ONCE);
    await hasPeople(waiting);
    await folding.stop();
    expect(await readWaiting(stage.tools)).toEqual({ waiting: 0, oldest: null });
  });

  test('that cannot be folded are told of once, and are folded as soon as they can be', async () => {
    // More than a count can be, and so the fault of one change is that of all.
    await query('insert into deltas (subject_id, people) values ($1, 2147483647), ($1, 2147483647)');
    start(OFTEN);
    await isMeasured('alarm', 1);
    expect(warnings).toEqual(['the counts could not be folded and are tried again']);
    expect(await measured('fold_waiting')).toBe(2);
    await query('update deltas set people = 2 where subject_id = $1');
    await hasPeople(4);
    await isMeasured('alarm', 0);
    await isMeasured('fold_waiting', 0);
    await query('insert into deltas (subject_id, people) values ($1, 2147483647), ($1, 2147483647)');
    await waitFor('another warning', () => warnings.length === 2);
    await query('delete from deltas where subject_id = $1');
  });
});
