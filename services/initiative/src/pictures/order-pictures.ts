import type { Work } from '@tpt/outbox';
import { changeInitiative } from '../initiatives/change-initiative.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';
import { orderPictures as order } from './domain.js';
import { findSubject, type Author } from './find-subject.js';

/** Shows the pictures of an initiative in another order. */
export async function orderPictures(
  work: Work,
  author: Author,
  { initiativeId, pictureIds }: { initiativeId: string; pictureIds: string[] },
  now: Date,
): Promise<Outcome<Initiative>> {
  const found = await findSubject(work.transaction, { initiativeId, organizationId: null }, author);
  if ('refused' in found) return found;
  if (!('initiative' in found.done)) return refuse('NOT_FOUND', 'initiativeId');
  const { initiative } = found.done;
  const ordered = order(initiative, pictureIds, now);
  if ('done' in ordered) await changeInitiative(work, initiative, ordered.done);
  return ordered;
}
