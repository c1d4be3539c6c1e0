import { accept, checkVersion, reject, type Rejection, type Reviewed, type Text } from '../initiatives/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** For how long a moderator keeps to herself what she claims. */
export const CLAIM_MS = 30 * 60_000;

/** A moderator keeps to herself, for a while, what awaits a decision. */
export interface Claim {
  initiativeId: string;
  moderatorId: string;
  until: Date;
}

/** A decision against a text, with a word to its author. */
export interface ToldRejection extends Rejection {
  message: string;
}

/** What a moderator decides on what she has read: it is let be public, or not, and why. */
export interface Decision {
  expectedVersion: number;
  rejection: ToldRejection | null;
}

/** What awaits moderators: what was handed in, an edit of what is public, reports of readers, an answer of an author. */
export const REVIEW_KINDS = ['SUBMISSION', 'REVISION', 'REPORTS', 'ANSWER'] as const;

/** What awaits moderators. */
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Whether somebody else keeps it to herself; a claim that ran out holds nothing. */
const isOthers = (claim: Claim | null, moderatorId: string, now: Date): boolean =>
  claim !== null && claim.moderatorId !== moderatorId && claim.until > now;

/** Lets a moderator do what another has not claimed. */
export const mayReview = (claim: Claim | null, moderatorId: string, now: Date): Outcome<true> =>
  isOthers(claim, moderatorId, now) ? refuse('CLAIMED') : { done: true };

/** Claims from now on; claiming again makes it last longer. */
export const claimFor = (initiativeId: string, moderatorId: string, now: Date): Claim => ({
  initiativeId,
  moderatorId,
  until: new Date(now.getTime() + CLAIM_MS),
});

/** Decides on what awaits a moderator: an initiative, or an edit of one that is public. */
export function decide(
  { initiative, revision }: Reviewed,
  { expectedVersion, rejection }: Decision,
  now: Date,
): Outcome<Reviewed> {
  const refused = checkVersion(initiative, expectedVersion);
  if (refused.length > 0) return { refused };
  return rejection
    ? reject(initiative, revision, { reason: rejection.reason }, now)
    : accept(initiative, revision, now);
}

/** A part of a text that an edit changes; each as it is written in JSON. */
export interface Change {
  field: keyof Text;
  before: string;
  after: string;
}

/** What an edit changes of what is public, part by part. */
export function changesBetween(published: Text, edited: Text): Change[] {
  const fields = Object.keys(edited) as (keyof Text)[];
  return fields
    .map((field) => ({ field, before: inOrder(published[field]), after: inOrder(edited[field]) }))
    .filter(({ before, after }) => before !== after);
}

// The database keeps the parts of an object in an order of its own.
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
