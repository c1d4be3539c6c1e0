import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import { addInitiative } from '../initiatives/add-initiative.js';
import type { Initiative, InitiativeText } from '../initiatives/domain/index.js';
import { findDrafted } from '../initiatives/finder.js';
import { holdPublication } from '../pausing/hold-publication.js';
import type { Outcome } from '../refusals.js';
import { readIdempotencyKey } from '../values/idempotency-key.js';
import { toSlug } from '../values/text.js';
import { censusInitiative } from './domain.js';
import { findLeaders } from './find-leaders.js';

/** What a moderator records of an initiative. */
export interface InitiativeRecord {
  moderatorId: string;
  /** All that lead it, the one that owns it first. */
  organizationIds: string[];
  text: InitiativeText;
  idempotencyKey?: string | null | undefined;
}

/** Keeps an initiative that a moderator found in public sources; it is public at once. */
export async function recordInitiative(work: Work, record: InitiativeRecord, now: Date): Promise<Outcome<Initiative>> {
  const { moderatorId, organizationIds, text } = record;
  const key = readIdempotencyKey(record.idempotencyKey);
  if ('refused' in key) return key;
  const earlier = key.done && (await findDrafted(work.transaction, moderatorId, key.done));
  if (earlier) return { done: earlier };
  const leaders = await findLeaders(work.transaction, moderatorId, organizationIds);
  if ('refused' in leaders) return leaders;
  const id = newId('initiative');
  const recorded = censusInitiative({ id, slug: (title) => toSlug(title, id) }, leaders.done, text, now);
  if ('refused' in recorded) return recorded;
  const open = await holdPublication(work);
  if ('refused' in open) return open;
  await addInitiative(work, recorded.done, { personId: moderatorId, idempotencyKey: key.done });
  await writeDown(work, { actorId: moderatorId, action: 'INITIATIVE_RECORDED', subjectId: id, at: now });
  return recorded;
}
