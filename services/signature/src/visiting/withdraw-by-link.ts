import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { refuse, type Outcome } from '../refusals.js';
import { withdraw } from '../signing/withdraw.js';
import { readToken } from './links.js';

/** Takes a signature back with the token of a link. Gives the subject it was about. */
export async function withdrawByLink(work: Work<Tools>, token: string, now: Date): Promise<Outcome<string>> {
  const key = readToken(work.tools.links, 'withdraw', token);
  return key ? withdraw(work, key, now) : refuse('LINK_INVALID', 'token');
}
