import type { Task } from '@tpt/database';
import type { Tools } from '../context.js';
import { forgetPictures } from './forget-pictures.js';

/** Name of the job that lets go of pictures that nobody will be shown any more. */
export const FORGET_PICTURES = 'forget-pictures';

export const jobs = (tools: Tools): Record<string, Task> => ({
  [FORGET_PICTURES]: (_payload, signal) => forgetPictures(tools, new Date(), signal),
});
