import { refuse, type Outcome } from '../../refusals.js';
import type { Initiative, InitiativeState } from './initiative.js';

/** The author hands a draft in. */
export const submit = (initiative: Initiative): Outcome<Initiative> =>
  initiative.state === 'DRAFT' ? { done: moveTo(initiative, 'IN_REVIEW') } : refuse('NOT_A_DRAFT');

/** A moderator, or the census, lets an initiative be public. */
export const accept = (initiative: Initiative, now: Date): Initiative => ({
  ...moveTo(initiative, 'PUBLISHED'),
  publishedAt: now,
});

const moveTo = (initiative: Initiative, state: InitiativeState): Initiative => ({
  ...initiative,
  state,
  version: initiative.version + 1,
});
