import type { Work } from '@tpt/outbox';
import { findAsMember, type MemberRequest } from '../initiatives/change-as-member.js';
import { removeInitiative } from '../initiatives/change-initiative.js';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { discardDraft as decide } from './domain.js';

/** Throws a draft of a member's away; gives it as it was. */
export async function discardDraft(
  work: Work,
  request: MemberRequest & { expectedVersion: number },
): Promise<Outcome<Initiative>> {
  const found = await findAsMember(work, request);
  if ('refused' in found) return found;
  const discarded = decide(found.done, request.expectedVersion);
  if ('refused' in discarded) return discarded;
  await removeInitiative(work, discarded.done);
  return discarded;
}
