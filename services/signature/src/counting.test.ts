import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/infra';
import { recount } from './store/counts.js';
import { foldOnce } from './store/fold.js';
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
});
