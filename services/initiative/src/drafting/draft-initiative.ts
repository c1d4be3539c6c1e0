import type { Work } from '@tpt/outbox';
import { addInitiative } from '../initiatives/add-initiative.js';
import type { Initiative, InitiativeText } from '../initiatives/domain/index.js';
import { findDrafted } from '../initiatives/finder.js';
import { mayDraft } from '../memberships/domain.js';
import { findMembership } from '../memberships/finder.js';
import { holdOrganization } from '../organizations/finder.js';
import type { Outcome } from '../refusals.js';
import { readIdempotencyKey } from '../values/idempotency-key.js';
import { writeDraft } from './domain.js';

/** What somebody drafts; `id` is for what is made. */
export interface DraftRequest {
  id: string;
  personId: string;
  organizationId: string;
  text: InitiativeText;
  idempotencyKey?: string | null | undefined;
}

/** Keeps a draft of a member of its organization; the same request again gives back what it gave before. */
export async function draftInitiative(work: Work, request: DraftRequest, now: Date): Promise<Outcome<Initiative>> {
  const { id, personId, organizationId, text } = request;
  const key = readIdempotencyKey(request.idempotencyKey);
  if ('refused' in key) return key;
  const draft = writeDraft(id, organizationId, text, now);
  if ('refused' in draft) return draft;
  // Nobody merges it with another meanwhile.
  await holdOrganization(work.transaction, organizationId);
  const allowed = mayDraft(await findMembership(work.transaction, organizationId, personId));
  if ('refused' in allowed) return allowed;
  const earlier = key.done && (await findDrafted(work.transaction, personId, key.done));
  if (earlier) return { done: earlier };
  await addInitiative(work, draft.done, { personId, idempotencyKey: key.done });
  return draft;
}
