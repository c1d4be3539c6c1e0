import { refuse, type Outcome, type Refusal } from '../../refusals.js';
import { isEmpty } from '../../values/text.js';
import type { Initiative, InitiativeState, Rejection } from './initiative.js';
import type { Revision } from './revision.js';

/** What is done to initiatives. */
export type Act = 'EDIT' | 'DISCARD' | 'SUBMIT' | 'TAKE_BACK' | 'ACCEPT' | 'REJECT' | 'REVISE' | 'END' | 'WITHDRAW';

/** Every act that each state allows, and where it leads; there is no other way from one state to another. */
export const TRANSITIONS: Record<InitiativeState, Partial<Record<Act, InitiativeState | 'GONE'>>> = {
  DRAFT: { EDIT: 'DRAFT', DISCARD: 'GONE', SUBMIT: 'IN_REVIEW' },
  IN_REVIEW: { TAKE_BACK: 'DRAFT', ACCEPT: 'PUBLISHED', REJECT: 'REJECTED' },
  REJECTED: { EDIT: 'DRAFT', DISCARD: 'GONE' },
  PUBLISHED: { REVISE: 'PUBLISHED', END: 'ENDED', WITHDRAW: 'WITHDRAWN' },
  ENDED: { REVISE: 'ENDED', WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: {},
};

/** An initiative and the edit of it that awaits a moderator, if there is one. */
export interface Reviewed {
  initiative: Initiative;
  revision: Revision | null;
}

/** The author hands a draft in. One that its organization declares says how others can do the same. */
export function submit(initiative: Initiative, now: Date): Outcome<Initiative> {
  const missing = checkComplete(initiative);
  return missing.length > 0 ? { refused: missing } : move(initiative, 'SUBMIT', now);
}

/** A moderator lets an initiative, or an edit of it, be public. */
export function accept(initiative: Initiative, revision: Revision | null, now: Date): Outcome<Reviewed> {
  if (!revision) {
    const accepted = move(initiative, 'ACCEPT', now, { publishedAt: now });
    return 'refused' in accepted ? accepted : { done: { initiative: accepted.done, revision } };
  }
  if (revision.state !== 'IN_REVIEW') return refuse('STATE_FORBIDS');
  const changed = move(initiative, 'REVISE', now, revision.text);
  if ('refused' in changed) return changed;
  return { done: { initiative: changed.done, revision: { ...revision, state: 'ACCEPTED', decidedAt: now } } };
}

/** A moderator does not let an initiative, or an edit of it, be public, and says why. */
export function reject(
  initiative: Initiative,
  revision: Revision | null,
  rejection: Rejection,
  now: Date,
): Outcome<Reviewed> {
  if (!revision) {
    const rejected = move(initiative, 'REJECT', now, { rejection });
    return 'refused' in rejected ? rejected : { done: { initiative: rejected.done, revision } };
  }
  if (revision.state !== 'IN_REVIEW') return refuse('STATE_FORBIDS');
  const moved = move(initiative, 'REVISE', now);
  if ('refused' in moved) return moved;
  return { done: { initiative: moved.done, revision: { ...revision, state: 'REJECTED', rejection, decidedAt: now } } };
}

/** What somebody changes must be what she has seen. */
export const checkVersion = ({ version }: Pick<Initiative, 'version'>, expectedVersion: number): Refusal[] =>
  version === expectedVersion ? [] : [{ code: 'CONFLICT', field: ['expectedVersion'] }];

/** The one door through which a state is reached. */
export function move(
  initiative: Initiative,
  act: Act,
  now: Date,
  changes: Partial<Initiative> = {},
): Outcome<Initiative> {
  const state = TRANSITIONS[initiative.state][act];
  if (!state || state === 'GONE') return refuse('STATE_FORBIDS');
  const version = initiative.version + 1;
  return { done: { ...initiative, rejection: null, ...changes, state, updatedAt: now, version } };
}

const checkComplete = ({ provenance, howTo }: Initiative): Refusal[] =>
  provenance === 'DECLARED' && isEmpty(howTo) ? [{ code: 'REQUIRED', field: ['howTo'] }] : [];
