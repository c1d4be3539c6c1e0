import { refuse, type Outcome } from './refusal.js';

/** Kinds of things that people can follow. */
export type FollowSubject = 'ALL_INITIATIVES' | 'INITIATIVE' | 'ORGANIZATION' | 'APPEAL';

/** A thing of another service, as this one knows it: by its id. */
export interface Reference {
  id: string;
}

/** What is followed; `targetId` is empty for all initiatives. */
export interface FollowTarget {
  subject: FollowSubject;
  targetId: string;
}

/** What a person asked to be told about. */
export interface Follow extends FollowTarget {
  personId: string;
  since: Date;
}

/** As many things as one person can follow. */
export const MOST_FOLLOWS = 1_000;

const PREFIXES = { INITIATIVE: 'initiative', ORGANIZATION: 'organization', APPEAL: 'appeal' };

/**
 * Names what to follow.
 * @param isId whether a text is an id of a kind of thing.
 */
export function readTarget(
  subject: FollowSubject,
  id: string | null | undefined,
  isId: (kind: string, text: string) => boolean,
): Outcome<FollowTarget> {
  if (subject === 'ALL_INITIATIVES') return id ? refuse('ID_NOT_WANTED', 'id') : { done: { subject, targetId: '' } };
  return id && isId(PREFIXES[subject], id) ? { done: { subject, targetId: id } } : refuse('ID_INVALID', 'id');
}
