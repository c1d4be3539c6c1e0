import type { Work } from '@tpt/outbox';
import { changeAsMember } from '../initiatives/change-as-member.js';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { takeBackSubmission as decide } from './domain.js';

/** Takes back what a member handed in. */
export const takeBackSubmission = (
  work: Work,
  personId: string,
  initiativeId: string,
  now: Date,
): Promise<Outcome<Initiative>> =>
  changeAsMember(work, { personId, initiativeId }, (published) => decide(published, now));
