import type { Tools } from '../context.js';
import { readBlob } from './blobs.js';
import { orphanedUntil } from './domain.js';
import { findFiles } from './reads.js';
import { deletePicturesOfWithdrawn, deleteUploadsUntil } from './store.js';

const AT_ONCE = 500;

/**
 * Lets go what nobody will be shown any more: uploads that are over, pictures of what was withdrawn, and bytes that are of
 * no picture, because it was taken away or whatever kept it died. Gives how many blobs went.
 */
export async function forgetPictures(
  tools: Pick<Tools, 'database' | 'blobs'>,
  now: Date,
  signal?: AbortSignal,
): Promise<number> {
  await deleteUploadsUntil(tools.database, now);
  await deletePicturesOfWithdrawn(tools.database);
  let gone = 0;
  let names: string[] = [];
  const forget = async () => {
    const orphans = await findOrphans(tools, names);
    for (const name of orphans) await tools.blobs.delete(name);
    gone += orphans.length;
    names = [];
  };
  for await (const name of tools.blobs.keptBefore(orphanedUntil(now))) {
    signal?.throwIfAborted();
    if (readBlob(name)) names.push(name);
    if (names.length === AT_ONCE) await forget();
  }
  await forget();
  return gone;
}

async function findOrphans({ database }: Pick<Tools, 'database'>, names: string[]): Promise<string[]> {
  const files = await findFiles(database, [...new Set(names.map((name) => readBlob(name)!.id))]);
  return names.filter((name) => {
    const { id, file } = readBlob(name)!;
    return !files.get(id)?.has(file);
  });
}
