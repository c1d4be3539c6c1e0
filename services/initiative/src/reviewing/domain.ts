import { accept, checkVersion, reject, type Rejection, type Reviewed } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';

/** What a moderator decides on what she has read: it is let be public, or not, and why. */
export interface Decision {
  expectedVersion: number;
  rejection: Rejection | null;
}

/** Decides on what awaits a moderator: an initiative, or an edit of one that is public. */
export function decide({ initiative, revision }: Reviewed, decision: Decision, now: Date): Outcome<Reviewed> {
  const refused = checkVersion(initiative, decision.expectedVersion);
  if (refused.length > 0) return { refused };
  return decision.rejection ? reject(initiative, revision, decision.rejection, now) : accept(initiative, revision, now);
}
