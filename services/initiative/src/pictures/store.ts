import type { DataSource, EntityManager } from 'typeorm';
import type { Picture, Subject, Upload } from './domain.js';
import { Pictures, PictureUploads } from './table.js';

const whereOf = ({ initiativeId, organizationId }: Subject) =>
  initiativeId === null ? { organizationId } : { initiativeId };

/** Keeps an upload; of those that are open for the same subject, only the newest stay. */
export async function insertUpload(transaction: EntityManager, upload: Upload, most: number): Promise<void> {
  await transaction.insert(PictureUploads, upload);
  await transaction.query(
    `delete from picture_uploads where id in (
       select id from picture_uploads
       where initiative_id is not distinct from $1 and organization_id is not distinct from $2
       order by id desc offset $3)`,
    [upload.initiativeId, upload.organizationId, most],
  );
}

/** Gives an upload to an attempt, unless another one holds it. */
export async function beginAttempt(
  { manager }: DataSource,
  id: string,
  attempt: { id: string; now: Date; until: Date },
): Promise<Upload | 'held' | undefined> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(PictureUploads)
    .set({ attempt: attempt.id, attemptUntil: attempt.until })
    .where('id = :id and expires_at > :now and (attempt_until is null or attempt_until <= :now)', {
      id,
      now: attempt.now,
    })
    .execute();
  const upload = await manager.findOneBy(PictureUploads, { id });
  if (!upload || upload.expiresAt <= attempt.now) return undefined;
  return affected ? upload : 'held';
}

/** Lets another attempt have an upload. */
export const endAttempt = async ({ manager }: DataSource, id: string, attemptId: string): Promise<void> => {
  await manager.update(PictureUploads, { id, attempt: attemptId }, { attempt: null, attemptUntil: null });
};

/** Uses an upload up; false when the attempt does not hold it any more. */
export const useUp = async (transaction: EntityManager, id: string, attemptId: string): Promise<boolean> =>
  ((await transaction.delete(PictureUploads, { id, attempt: attemptId })).affected ?? 0) > 0;

export const insertPicture = async (transaction: EntityManager, picture: Picture): Promise<void> => {
  await transaction.insert(Pictures, picture);
};

export const findPicture = (transaction: EntityManager, id: string): Promise<Picture | null> =>
  transaction.findOneBy(Pictures, { id });

/** All pictures of a subject, the oldest first. */
export const findPicturesOf = (transaction: EntityManager, subject: Subject): Promise<Picture[]> =>
  transaction.find(Pictures, { where: whereOf(subject), order: { id: 'ASC' } });

export const deletePicture = async (transaction: EntityManager, id: string): Promise<void> => {
  await transaction.delete(Pictures, { id });
};

/** Deletes the uploads that are over. */
export const deleteUploadsUntil = ({ manager }: DataSource, moment: Date): Promise<unknown> =>
  manager.query('delete from picture_uploads where expires_at <= $1', [moment]);

/** Names the state itself, for the index of those that are in it is used for nothing else. */
export const DELETE_WITHDRAWN = `
  delete from pictures using initiatives where initiatives.id = initiative_id and initiatives.state = 'WITHDRAWN'`;

/** Deletes the pictures of initiatives that were withdrawn. */
export const deletePicturesOfWithdrawn = ({ manager }: DataSource): Promise<unknown> => manager.query(DELETE_WITHDRAWN);
