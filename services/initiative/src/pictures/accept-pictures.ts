import type { Work } from '@tpt/outbox';
import { changeInitiative } from '../initiatives/change-initiative.js';
import { isPublic, readInitiativeId, type Initiative } from '../initiatives/domain/index.js';
import { findInitiativeToChange } from '../initiatives/finder.js';
import { mayJudge } from '../memberships/domain.js';
import { findMembershipsAmong } from '../memberships/finder.js';
import { holdPublication } from '../pausing/hold-publication.js';
import { refuse, type Outcome } from '../refusals.js';
import { acceptPictures as accept } from './domain.js';
import { findPicturesOf } from './store.js';

/**
 * Shows with an initiative the pictures that waited, those that a moderator has seen. She does not decide on what her own
 * organization does.
 */
export async function acceptPictures(
  work: Work,
  moderatorId: string,
  { initiativeId, pictureIds }: { initiativeId: string; pictureIds: string[] },
  now: Date,
): Promise<Outcome<Initiative>> {
  const id = readInitiativeId(initiativeId);
  if ('refused' in id) return id;
  const initiative = await findInitiativeToChange(work.transaction, id.done);
  if (!initiative) return refuse('NOT_FOUND', 'initiativeId');
  const allowed = mayJudge(await findMembershipsAmong(work.transaction, moderatorId, initiative.organizationIds));
  if ('refused' in allowed) return allowed;
  const pictures = await findPicturesOf(work.transaction, { initiativeId, organizationId: null });
  const waiting = pictures.filter(({ id: each }) => !initiative.pictures.some((shown) => shown.id === each));
  const seen = waiting.filter((picture) => pictureIds.includes(picture.id));
  if (seen.length !== pictureIds.length) return refuse('NOT_FOUND', 'pictureIds');
  const open = isPublic(initiative) ? await holdPublication(work) : null;
  if (open && 'refused' in open) return open;
  const accepted = accept(initiative, seen, now);
  await changeInitiative(work, initiative, accepted);
  return { done: accepted };
}
