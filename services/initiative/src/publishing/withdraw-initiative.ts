import type { Work } from '@tpt/outbox';
import { changeAsMember } from '../initiatives/change-as-member.js';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { takeAway } from './domain.js';

/** Takes an initiative of a member's away from the public. */
export const withdrawInitiative = (
  work: Work,
  personId: string,
  initiativeId: string,
  now: Date,
): Promise<Outcome<Initiative>> =>
  changeAsMember(work, { personId, initiativeId }, (published) => takeAway(published, now));
