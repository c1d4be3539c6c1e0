import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/infra';
import { createAlarms, createLogger } from '@tpt/process';
import { Registry } from 'prom-client';
import { recount } from './store/counts.js';
import { foldOnce, startFolding } from './store/fold.js';
import { openSignatureStage, type SignatureStage } from './testing/signature-stage.js';

const SIGN = 'mutation ($id: ID!) { signAppeal(input: { appealId: $id }) { userErrors { code } } }';

describe('Counting signatures', () => {
  let stage: SignatureStage;

  beforeAll(async () => {
    stage = await openSignatureStage();
  });
  afterAll(() => stage?.stop());

  const fold = () => foldOnce(stage.store, () => new Date());
  const waitingToWrite = async (): Promise<number> => {
    const [{ n }] = await stage.database.query(
      `select count(*)::int as n from pg_locks where not granted and relation = 'counts'::regclass`,
    );
    return n as number;
  };

  test('what comes while another process is about to write its counts is added to them, not put in their place', async () => {
    const appealId = await stage.openAppeal();
    const sign = (name: string) =>
      stage.ask({ personId: `person_${name}`, email: `${name}@example.org` }, SIGN, { id: appealId });
    const holder = stage.database.createQueryRunner();
    await sign('farid');
    await holder.startTransaction();
    // Counts can be read, and not written.
    await holder.query('lock table counts in share mode');
    const slow = fold();
    await waitFor('a fold that cannot write', async () => (await waitingToWrite()) === 1);
    await sign('zoe');
    let isDone = false;
    const other = fold().finally(() => (isDone = true));
    // Had it begun to count, it would wait as well, and would have read the counts by then.
    await waitFor('another fold', async () => isDone || (await waitingToWrite()) === 2);
    await holder.commitTransaction();
    await holder.release();
    expect(await slow).toBe(1);
    expect(await other).toBe(0);
    await fold();
    const { appeal } = await stage.ask({}, `{ appeal(id: "${appealId}") { signatureCount } }`);
    expect(appeal.signatureCount).toBe(2);
    expect(await recount(stage.database)).toEqual([]);
  });

  test('each count that changed is told to the world once, with the milestones it has passed', async () => {
    const appealId = await stage.openAppeal();
    for (let number = 0; number < 10; number += 1)
      await stage.ask({ personId: `person_${number}`, email: `${number}@example.org` }, SIGN, { id: appealId });
    const countedAt = new Date('2026-11-23T08:00:00Z');
    expect(await foldOnce(stage.store, () => countedAt)).toBe(1);
    // Nothing waits any more.
    expect(await fold()).toBe(0);
    const told = await stage.database.query(
      `select payload from outbox where type = 'signature.counts.v1' and aggregateid = $1`,
      [appealId],
    );
    const time = countedAt.toISOString();
    expect(told).toEqual([
      {
        payload: {
          subjectId: appealId,
          people: 10,
          milestones: [{ count: 10, reachedAt: time }],
          countedAt: time,
          version: 1,
        },
      },
    ]);
  });

  test('counts move by themselves for as long as the service runs', async () => {
    const appealId = await stage.openAppeal();
    const metrics = new Registry();
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    const folding = startFolding(stage.store, { logger, metrics, alarms: createAlarms({ logger, metrics }) });
    for (const name of ['one', 'two']) {
      await stage.ask({ personId: `person_${name}`, email: `${name}@example.org` }, SIGN, { id: appealId });
      await waitFor('the count', async () => {
        const { appeal } = await stage.ask({}, `{ appeal(id: "${appealId}") { signatureCount } }`);
        return appeal.signatureCount === (name === 'one' ? 1 : 2);
      });
    }
    await folding.stop();
    expect(await recount(stage.database)).toEqual([]);
  });
});
