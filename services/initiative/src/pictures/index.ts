import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { FORGET_PICTURES, jobs } from './jobs.js';
import { resolvers } from './resolvers.js';
import { routes } from './routes.js';
import { PictureUploads, Pictures } from './table.js';

/** Pictures of initiatives, and logos of organizations. */
export const pictures: Capability<Tools> = {
  tables: [Pictures, PictureUploads],
  resolvers,
  routes,
  jobs,
  hourly: [FORGET_PICTURES],
};
