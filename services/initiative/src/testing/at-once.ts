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

/**
 * Does something while an organization is held by somebody else.
 * @returns whether it held an initiative while it waited for the organization: then others may wait in a circle with it.
 */
export async function holdsWhileItWaits(
  { database }: Tools,
  organizationId: string,
  initiativeId: string,
  act: () => Promise<unknown>,
): Promise<boolean> {
  const gate = database.createQueryRunner();
  await gate.startTransaction();
  await gate.query('select from organizations where id = $1 for update', [organizationId]);
  const acting = act();
  await waitFor('it to wait', async () => {
    const [{ n }] = await database.query(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return n === 1;
  });
  const free = (await gate.query('select from initiatives where id = $1 for update skip locked', [
    initiativeId,
  ])) as unknown[];
  await gate.commitTransaction();
  await gate.release();
  await acting;
  return free.length === 0;
}
