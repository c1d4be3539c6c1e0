import type { Work } from '@tpt/outbox';
import { changeAsMember, type MemberRequest } from '../initiatives/change-as-member.js';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { sayEnded } from './domain.js';

/** Keeps that an initiative of a member's came to its end. */
export const endInitiative = (
  work: Work,
  request: MemberRequest & { endedOn?: string | null | undefined; expectedVersion: number },
  now: Date,
): Promise<Outcome<Initiative>> => changeAsMember(work, request, (published) => sayEnded(published, request, now));
