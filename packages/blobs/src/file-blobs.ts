import { mkdir, open, opendir, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { checkName, type Blobs } from './blobs.js';

/** Keeps blobs as files of a folder, which replicas of a program would have to share. */
export function createFileBlobs(folder: URL): Blobs {
  const root = fileURLToPath(folder);
  const fileOf = (name: string): string => {
    checkName(name);
    return `${root}/${name}`;
  };
  return {
    async put(name, bytes) {
      const file = fileOf(name);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      // Written beside its place, synced, and moved there; a move is durable once its folder is.
      await writeFileAtomic(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { mode: 0o600 });
      const place = await open(dirname(file));
      await place.sync().finally(() => place.close());
    },
    async get(name) {
      const file = await unlessMissing(open(fileOf(name)));
      if (!file) return undefined;
      const bytes = await sizeOf(file);
      return { bytes, content: file.createReadStream() };
    },
    async delete(name) {
      await rm(fileOf(name), { force: true });
    },
    async *keptBefore(moment) {
      const entries = await unlessMissing(opendir(root, { recursive: true }));
      if (!entries) return;
      for await (const entry of entries) {
        if (!entry.isFile()) continue;
        const file = `${entry.parentPath}/${entry.name}`;
        // It may have gone since the folder was read.
        const found = await unlessMissing(stat(file));
        if (found && found.mtime < moment) yield relative(root, file).split(sep).join('/');
      }
    },
  };
}

async function sizeOf(file: FileHandle): Promise<number> {
  try {
    return (await file.stat()).size;
  } catch (error) {
    await file.close();
    throw error;
  }
}

const unlessMissing = <Result>(looking: Promise<Result>): Promise<Result | undefined> =>
  looking.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
