import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import type { GivenText } from '../values/text.js';
import { checkRoom, MOST_UPLOADS, readAlternativeText, uploadUntil, type Subject, type Upload } from './domain.js';
import { findSubject, type Author } from './find-subject.js';
import { findPicturesOf, insertUpload } from './store.js';

/** Lets somebody send one picture of what she may illustrate. */
export async function requestUpload(
  work: Work,
  author: Author,
  request: { subject: Subject; alternativeText: GivenText },
  now: Date,
): Promise<Outcome<Upload>> {
  const { subject } = request;
  const text = readAlternativeText(request.alternativeText);
  if ('refused' in text) return text;
  const found = await findSubject(work.transaction, subject, author);
  if ('refused' in found) return found;
  if ('initiative' in found.done) {
    const room = checkRoom((await findPicturesOf(work.transaction, subject)).length);
    if ('refused' in room) return room;
  }
  const upload: Upload = {
    ...subject,
    id: newId('upload'),
    alternativeText: text.done,
    ...author,
    expiresAt: uploadUntil(now),
  };
  await insertUpload(work.transaction, upload, MOST_UPLOADS);
  return { done: upload };
}
