import type { Task } from '@tpt/database';
import type { Tools } from '../context.js';
import { forgetOld } from './forget-old.js';

/** Name of the job that lets go what was promised to go. */
export const FORGET = 'forget';

export const jobs = (tools: Tools): Record<string, Task> => ({ [FORGET]: () => forgetOld(tools, new Date()) });
