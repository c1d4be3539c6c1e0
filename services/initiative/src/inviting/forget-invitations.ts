import type { Tools } from '../context.js';
import { keptUntil } from './domain.js';
import { forget } from './store.js';

/** Forgets the invitations that are of no use any more. */
export const forgetInvitations = ({ database }: Pick<Tools, 'database'>, now: Date): ReturnType<typeof forget> =>
  forget(database, now, keptUntil(now));
