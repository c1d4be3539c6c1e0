import type { Work } from '@tpt/outbox';
import { tellAuthor } from '../answering/tell-author.js';
import { writeDown } from '../auditing/write-down.js';
import type { Tools } from '../context.js';
import type { Rejection } from '../initiatives/domain/index.js';
import type { Review } from './hold-review.js';
import { deleteClaim } from './store.js';

/** What was decided, of which the author is told. */
export interface Settlement {
  kind: 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN';
  revision: number | null;
  reason?: Rejection['reason'];
  message?: string;
}

/** Writes a decision down for good, tells the author, and lets go of the claim. */
export async function settle(
  work: Work<Tools>,
  { moderatorId, initiativeId }: Review,
  { kind, revision, reason, message }: Settlement,
  now: Date,
): Promise<void> {
  const because = reason ?? null;
  const entry = { actorId: moderatorId, action: `INITIATIVE_${kind}` as const, reason: because };
  await writeDown(work, { ...entry, subjectId: initiativeId, at: now });
  const told = { initiativeId, revision, kind, reason: because, text: message ?? null };
  await tellAuthor(work, { ...told, personId: moderatorId, sentAt: now });
  await deleteClaim(work.transaction, initiativeId);
}
