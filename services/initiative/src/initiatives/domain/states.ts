import { refuse, type Outcome, type Refusal } from '../../refusals.js';
import { isEmpty } from '../../values/text.js';
import type { Initiative, InitiativeState } from './initiative.js';

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

/** The one door through which a state is reached; what was said against an earlier text is over then. */
export function move(initiative: Initiative, act: Act, now: Date): Outcome<Initiative> {
  const state = TRANSITIONS[initiative.state][act];
  if (!state || state === 'GONE') return refuse('STATE_FORBIDS');
  return { done: { ...initiative, state, rejection: null, updatedAt: now, version: initiative.version + 1 } };
}

/** Refuses to change what somebody else changed since it was read. */
export const checkVersion = ({ version }: Pick<Initiative, 'version'>, expectedVersion: number): Refusal[] =>
  version === expectedVersion ? [] : [{ code: 'CONFLICT', field: ['expectedVersion'] }];

/** What an organization declares says how others can do the same, before the public reads it. */
export const checkComplete = ({ provenance, howTo }: Pick<Initiative, 'provenance' | 'howTo'>): Refusal[] =>
  provenance === 'DECLARED' && isEmpty(howTo) ? [{ code: 'REQUIRED', field: ['howTo'] }] : [];
