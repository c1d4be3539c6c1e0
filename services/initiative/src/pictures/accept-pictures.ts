import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import { changeInitiative } from '../initiatives/change-initiative.js';
import { isPublic, type Initiative } from '../initiatives/domain/index.js';
import { holdPublication } from '../pausing/hold-publication.js';
import { refuse, type Outcome } from '../refusals.js';
import { holdReview } from '../reviewing/hold-review.js';
import { acceptPictures as accept } from './domain.js';
import { findPicturesOf } from './store.js';

/**
 * Shows with an initiative the pictures that waited, those that a moderator has seen. She decides neither on what an
 * organization of hers does, nor on what another has claimed.
 */
export async function acceptPictures(
  work: Work,
  moderatorId: string,
  { initiativeId, pictureIds }: { initiativeId: string; pictureIds: string[] },
  now: Date,
): Promise<Outcome<Initiative>> {
  const held = await holdReview(work, { moderatorId, initiativeId }, now);
  if ('refused' in held) return held;
  const { initiative } = held.done;
  const pictures = await findPicturesOf(work.transaction, { initiativeId, organizationId: null });
  const waiting = pictures.filter(({ id: each }) => !initiative.pictures.some((shown) => shown.id === each));
  const seen = waiting.filter((picture) => pictureIds.includes(picture.id));
  if (seen.length !== pictureIds.length) return refuse('NOT_FOUND', 'pictureIds');
  const open = isPublic(initiative) ? await holdPublication(work) : null;
  if (open && 'refused' in open) return open;
  const accepted = accept(initiative, seen, now);
  await changeInitiative(work, initiative, accepted);
  await writeDown(work, { actorId: moderatorId, action: 'PICTURES_ACCEPTED', subjectId: initiativeId, at: now });
  return { done: accepted };
}
