import { isId } from '@tpt/model';
import { refuse, type Outcome } from '../refusals.js';

/** Kinds of things that people can follow, one by one. */
export type Followable = 'INITIATIVE' | 'ORGANIZATION' | 'APPEAL';

/** A thing of another service, as this one knows it: by its id. */
export interface Reference {
  id: string;
}

/** What is followed; `targetId` is empty for all initiatives. */
export interface FollowTarget {
  subject: Followable | 'ALL_INITIATIVES';
  targetId: string;
}

/** What a person asked to be told about. */
export interface Follow extends FollowTarget {
  personId: string;
  since: Date;
}

/** As many things as one person can follow. */
export const MOST_FOLLOWS = 1_000;

/** Every initiative that is published. */
export const EVERYTHING: FollowTarget = { subject: 'ALL_INITIATIVES', targetId: '' };

/** What is gone can be followed by nobody. */
export const checkThere = (target: FollowTarget, isGone: boolean): Outcome<FollowTarget> =>
  isGone ? refuse('ID_INVALID', `${target.subject.toLowerCase()}Id`) : { done: target };

/** Checks that a thing to follow is named by an id of its kind. */
export function checkTarget({ subject, targetId }: FollowTarget): Outcome<FollowTarget> {
  if (subject === 'ALL_INITIATIVES') return { done: EVERYTHING };
  const kind = subject.toLowerCase();
  return isId(kind, targetId) ? { done: { subject, targetId } } : refuse('ID_INVALID', `${kind}Id`);
}

/**
 * Decides whether a person follows something from now on. Following again changes nothing.
 * @param followed how many things she follows.
 */
export const startFollowing = (
  known: Follow | null,
  followed: number,
  follow: Follow,
): Outcome<{ follow: Follow; isNew: boolean }> => {
  if (known) return { done: { follow: known, isNew: false } };
  return followed >= MOST_FOLLOWS ? refuse('TOO_MANY') : { done: { follow, isNew: true } };
};
