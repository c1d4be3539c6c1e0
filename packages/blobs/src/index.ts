export type { Blob, Blobs } from './blobs.js';
export { blobStore } from './blob-store.js';
export { openBlobs } from './open-blobs.js';
