import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import { closeCase, type ReportCase } from './domain.js';
import { findOpenCase, saveCase } from './store.js';

/** Closes the reports on an initiative, which the caller holds, when they are those that a moderator saw. */
export async function closeReports(
  { transaction }: Pick<Work, 'transaction'>,
  initiativeId: string,
  seen: number,
  now: Date,
): Promise<Outcome<ReportCase>> {
  const closed = closeCase(await findOpenCase(transaction, initiativeId), seen, now);
  if ('done' in closed) await saveCase(transaction, closed.done);
  return closed;
}
