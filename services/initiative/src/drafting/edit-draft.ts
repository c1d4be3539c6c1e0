import type { Work } from '@tpt/outbox';
import { changeAsMember, type MemberRequest } from '../initiatives/change-as-member.js';
import type { Initiative, InitiativeText } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { editDraft as decide } from './domain.js';

/** Keeps a draft as a member wrote it anew. */
export const editDraft = (
  work: Work,
  request: MemberRequest & { expectedVersion: number; text: InitiativeText },
  now: Date,
): Promise<Outcome<Initiative>> =>
  changeAsMember(work, request, (actedOn) => decide(actedOn, request.text, request.expectedVersion, now));
