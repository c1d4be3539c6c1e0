import { refuse, type Outcome } from '../../refusals.js';
import type { Initiative, Rejection } from './initiative.js';
import type { Reviewed, Revision } from './revision.js';
import { move } from './states.js';
import { rewritten } from './text.js';

/**
 * A moderator lets an initiative be public, or the edit of a public one that stands beside it.
 * @param revision its latest, if it has any.
 */
export function accept(initiative: Initiative, revision: Revision | null, now: Date): Outcome<Reviewed> {
  const moved = move(initiative, revision ? 'REVISE' : 'ACCEPT', now);
  if ('refused' in moved) return moved;
  if (!revision) return { done: { initiative: { ...moved.done, publishedAt: now }, revision } };
  if (revision.state !== 'IN_REVIEW') return refuse('STATE_FORBIDS');
  return {
    done: {
      initiative: rewritten(moved.done, revision.text),
      revision: { ...revision, state: 'ACCEPTED', decidedAt: now },
    },
  };
}

/**
 * A moderator does not let an initiative be public, or the edit of a public one that stands beside it, and says why.
 * @param revision its latest, if it has any.
 */
export function reject(
  initiative: Initiative,
  revision: Revision | null,
  rejection: Rejection,
  now: Date,
): Outcome<Reviewed> {
  const moved = move(initiative, revision ? 'REVISE' : 'REJECT', now);
  if ('refused' in moved) return moved;
  if (!revision) return { done: { initiative: { ...moved.done, rejection }, revision } };
  if (revision.state !== 'IN_REVIEW') return refuse('STATE_FORBIDS');
  return {
    done: { initiative: moved.done, revision: { ...revision, state: 'REJECTED', rejection, decidedAt: now } },
  };
}
