import type { Reading } from '@tpt/images';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { refuse, type Outcome, type RefusalCode } from '../refusals.js';
import { blobOf, toPicture } from './blobs.js';
import { attemptUntil, LARGEST_PICTURE, SIZES, type Picture, type Upload } from './domain.js';
import { keepPicture } from './keep-picture.js';
import { beginAttempt, endAttempt } from './store.js';

/** What somebody sends. */
export interface Sending {
  uploadId: string;
  /** What she says it is. */
  saidType: string | undefined;
  /** Takes what arrives, unless it is too much. @throws when it does not arrive. */
  readBytes(most: number): Promise<Uint8Array | undefined>;
}

const REFUSALS: Record<Extract<Reading, { refused: string }>['refused'], RefusalCode> = {
  type: 'PICTURE_TYPE_REFUSED',
  lie: 'PICTURE_TYPE_FALSE',
  pixels: 'PICTURE_TOO_LARGE',
  broken: 'PICTURE_UNREADABLE',
};

/**
 * Takes a picture that arrives: reads it, writes it anew, keeps its bytes and then its row. Of several who send it at
 * once one does. What comes to nothing leaves the upload open, for another try.
 */
export async function receiveUpload(tools: Tools, sending: Sending, now: Date): Promise<Outcome<Picture>> {
  const attempt = newId('attempt');
  const began = { id: attempt, now, until: attemptUntil(now) };
  const upload = await beginAttempt(tools.database, sending.uploadId, began);
  if (!upload) return refuse('UPLOAD_OVER');
  if (upload === 'held') return refuse('UPLOAD_RUNNING');
  let isKept = false;
  try {
    const received = await receive(tools, upload, attempt, sending);
    isKept = 'done' in received;
    return received;
  } finally {
    if (!isKept) await endAttempt(tools.database, upload.id, attempt);
  }
}

async function receive(tools: Tools, upload: Upload, attempt: string, sending: Sending): Promise<Outcome<Picture>> {
  const bytes = await sending.readBytes(LARGEST_PICTURE);
  if (!bytes) return refuse('PICTURE_TOO_LARGE');
  const sizes = upload.initiativeId === null ? SIZES.logo : SIZES.picture;
  const reading = await tools.images.read(bytes, sending.saidType, sizes);
  if ('refused' in reading) return refuse(REFUSALS[reading.refused]);
  const picture = toPicture(newId('picture'), upload, reading.variants);
  let isKept = false;
  try {
    // Bytes first: what is shown is there. Bytes without a row are found and deleted.
    await Promise.all(
      reading.variants.map((variant, index) =>
        tools.blobs.put(blobOf(picture, picture.variants[index]!.file), variant.bytes, variant.type),
      ),
    );
    const kept = await write(tools, (work) => keepPicture(work, upload, picture, { id: upload.id, attempt }));
    isKept = 'done' in kept;
    return kept;
  } finally {
    if (!isKept)
      await Promise.allSettled(picture.variants.map(({ file }) => tools.blobs.delete(blobOf(picture, file))));
  }
}
