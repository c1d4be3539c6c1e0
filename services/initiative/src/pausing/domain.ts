import { refuse, type Outcome } from '../refusals.js';
import { checkText, tidy } from '../values/text.js';

/** Whether anything is published at the moment; when it is not, since when and why. */
export interface Publication {
  pausedAt: Date | null;
  reason: string | null;
}

const LONGEST_REASON = 500;

/** Reads why publication is paused or goes on. */
export function readReason(given: string): Outcome<string> {
  const reason = tidy(given);
  if (!reason) return refuse('REQUIRED', 'reason');
  const refused = checkText(reason, LONGEST_REASON, 'reason');
  return refused.length > 0 ? { refused } : { done: reason };
}

/** Stops publication, unless somebody has. */
export const pause = ({ pausedAt }: Publication, reason: string, now: Date): Outcome<Publication> =>
  pausedAt ? refuse('PUBLICATION_PAUSED') : { done: { pausedAt: now, reason } };

/** Lets publication go on, unless it does. */
export const resume = ({ pausedAt }: Publication): Outcome<Publication> =>
  pausedAt ? { done: { pausedAt: null, reason: null } } : refuse('PUBLICATION_NOT_PAUSED');

/** Whether something may become public now. */
export const mayBecomePublic = ({ pausedAt }: Publication): Outcome<true> =>
  pausedAt ? refuse('PUBLICATION_PAUSED') : { done: true };
