import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { changeInitiative } from '../initiatives/change-initiative.js';
import { changeOrganization } from '../organizations/change-organization.js';
import { refuse, type Outcome } from '../refusals.js';
import { withoutLogo, withoutPicture } from './domain.js';
import { findSubject, type Author, type Found } from './find-subject.js';
import { deletePicture, findPicture } from './store.js';

/** Takes a picture away at once; its bytes follow. */
export async function removePicture(work: Work, author: Author, pictureId: string, now: Date): Promise<Outcome<Found>> {
  const picture = isId('picture', pictureId) ? await findPicture(work.transaction, pictureId) : null;
  if (!picture) return refuse('NOT_FOUND', 'pictureId');
  const found = await findSubject(work.transaction, picture, author, 'remove');
  // Who may not see what it is of does not learn that there is a picture.
  if ('refused' in found) return found.refused[0]!.code === 'NOT_FOUND' ? refuse('NOT_FOUND', 'pictureId') : found;
  await deletePicture(work.transaction, pictureId);
  if ('initiative' in found.done) {
    const initiative = withoutPicture(found.done.initiative, pictureId, now);
    await changeInitiative(work, found.done.initiative, initiative);
    return { done: { initiative } };
  }
  // Another may have become the logo since.
  const organization = withoutLogo(found.done.organization, pictureId);
  await changeOrganization(work, found.done.organization, organization);
  return { done: { organization } };
}
