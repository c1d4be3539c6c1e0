import type { BlobStore } from './blob-store.js';
import type { Blobs } from './blobs.js';
import { createFileBlobs } from './file-blobs.js';

/** Opens what keeps blobs. A client of S3 is loaded when it is first needed. */
export function openBlobs(store: BlobStore): Blobs {
  if ('folder' in store) return createFileBlobs(store.folder);
  const load = async () => (await import('./s3-blobs.js')).createS3Blobs(store);
  let loaded: Promise<Blobs> | undefined;
  const blobs = () => (loaded ??= load());
  return {
    put: async (...args) => (await blobs()).put(...args),
    get: async (name) => (await blobs()).get(name),
    delete: async (name) => (await blobs()).delete(name),
    async *keptBefore(moment) {
      yield* (await blobs()).keptBefore(moment);
    },
  };
}
