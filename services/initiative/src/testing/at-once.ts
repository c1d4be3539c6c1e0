import { waitFor } from '@tpt/testing';
import type { Tools } from '../context.js';

/** Does several things that all change one initiative, at the same moment: each waits for its row before one goes on. */
export async function atOnce<Done>(
  { database }: Tools,
  initiativeId: string,
  acts: (() => Promise<Done>)[],
): Promise<Done[]> {
  const gate = database.createQueryRunner();
  await gate.startTransaction();
  await gate.query('select from initiatives where id = $1 for update', [initiativeId]);
  const acting = Promise.all(acts.map((act) => act()));
  await waitFor('all to wait', async () => {
    const [{ n }] = await database.query(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return n === acts.length;
  });
  await gate.commitTransaction();
  await gate.release();
  return acting;
}
