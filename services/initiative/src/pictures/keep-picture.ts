import type { Work } from '@tpt/outbox';
import { changeInitiative } from '../initiatives/change-initiative.js';
import { changeOrganization } from '../organizations/change-organization.js';
import { refuse, type Outcome } from '../refusals.js';
import { checkRoom, illustrate, withLogo, type Picture } from './domain.js';
import { findSubject, type Author } from './find-subject.js';
import { deletePicture, findPicturesOf, insertPicture, useUp } from './store.js';

/** Keeps a picture whose bytes are kept already, and uses up the upload by which it was sent. */
export async function keepPicture(
  work: Work,
  author: Author,
  picture: Picture,
  upload: { id: string; attempt: string },
): Promise<Outcome<Picture>> {
  const { transaction } = work;
  // Who asked for the upload may have left meanwhile.
  const found = await findSubject(transaction, picture, author);
  if ('refused' in found) return found;
  const others = await findPicturesOf(transaction, picture);
  const room = 'initiative' in found.done ? checkRoom(others.length) : { done: null };
  if ('refused' in room) return room;
  if (!(await useUp(transaction, upload.id, upload.attempt))) return refuse('UPLOAD_OVER');
  if ('initiative' in found.done) {
    const { initiative } = found.done;
    await insertPicture(transaction, picture);
    await changeInitiative(work, initiative, illustrate(initiative, picture));
  } else {
    const { organization } = found.done;
    for (const { id } of others) await deletePicture(transaction, id);
    await insertPicture(transaction, picture);
    await changeOrganization(work, organization, withLogo(organization, picture.id));
  }
  return { done: picture };
}
