import type { Work } from '@tpt/outbox';
import { changeAsMember, type MemberRequest } from '../initiatives/change-as-member.js';
import type { Initiative, InitiativeText } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { proposeEdit } from './domain.js';

/** Keeps an edit of what is public beside it, for a moderator to decide on. */
export const reviseInitiative = (
  work: Work,
  request: MemberRequest & { expectedVersion: number; text: InitiativeText },
  now: Date,
): Promise<Outcome<Initiative>> =>
  changeAsMember(work, request, (actedOn) => proposeEdit(actedOn, request.text, request.expectedVersion, now));
