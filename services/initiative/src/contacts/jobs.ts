import type { Task } from '@tpt/database';
import type { Tools } from '../context.js';
import { forgetContacts } from './forget-contacts.js';

/** Name of the job that forgets where people were written to. */
export const FORGET_CONTACTS = 'forget-contacts';

export const jobs = (tools: Tools): Record<string, Task> => ({
  [FORGET_CONTACTS]: () => forgetContacts(tools, new Date()),
});
