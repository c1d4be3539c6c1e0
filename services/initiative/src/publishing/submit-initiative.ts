import type { Work } from '@tpt/outbox';
import { changeAsMember } from '../initiatives/change-as-member.js';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { handIn } from './domain.js';

/** Hands a draft of a member's in. */
export const submitInitiative = (
  work: Work,
  personId: string,
  initiativeId: string,
  now: Date,
): Promise<Outcome<Initiative>> =>
  changeAsMember(work, { personId, initiativeId }, (published) => handIn(published, now));
