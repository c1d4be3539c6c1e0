/** What the resolvers of each type receive. */
export type { ShownPicture as Picture } from './reads.js';
export type { Upload as PictureUpload } from './domain.js';
