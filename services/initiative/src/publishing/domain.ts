import { checkVersion, end, submit, takeBack, withdraw, type Reviewed } from '../initiatives/domain/index.js';
import { mayPublish, type Membership } from '../memberships/domain.js';
import type { Outcome } from '../refusals.js';

/** An initiative, and the member who acts on it. */
export interface Published extends Reviewed {
  membership: Membership;
}

/** Lets a member hand a draft in. */
export function handIn({ initiative, revision, membership }: Published, now: Date): Outcome<Reviewed> {
  const allowed = mayPublish(membership);
  if ('refused' in allowed) return allowed;
  const submitted = submit(initiative, now);
  return 'refused' in submitted ? submitted : { done: { initiative: submitted.done, revision } };
}

/** Lets a member take back what was handed in. */
export function takeBackSubmission({ membership, ...reviewed }: Published, now: Date): Outcome<Reviewed> {
  const allowed = mayPublish(membership);
  return 'refused' in allowed ? allowed : takeBack(reviewed, now);
}

/** Lets the member who has read it say that an initiative came to its end. */
export function sayEnded(
  { membership, ...reviewed }: Published,
  given: { endedOn?: string | null | undefined; expectedVersion: number },
  now: Date,
): Outcome<Reviewed> {
  const allowed = mayPublish(membership);
  if ('refused' in allowed) return allowed;
  const conflict = checkVersion(reviewed.initiative, given.expectedVersion);
  return conflict.length > 0 ? { refused: conflict } : end(reviewed, given.endedOn, now);
}

/** Lets a member take away from the public what her organization did. */
export function takeAway({ membership, ...reviewed }: Published, now: Date): Outcome<Reviewed> {
  const allowed = mayPublish(membership);
  return 'refused' in allowed ? allowed : withdraw(reviewed, now);
}
