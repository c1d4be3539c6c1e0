import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { refuse, type Outcome } from '../refusals.js';
import { confirm } from '../signing/confirm.js';
import { readToken } from './links.js';

/** Confirms with the token of a link. Gives the subject signed. */
export async function confirmByLink(work: Work<Tools>, token: string, now: Date): Promise<Outcome<string>> {
  const key = readToken(work.tools.links, 'confirm', token);
  return key ? confirm(work, key, now) : refuse('LINK_INVALID', 'token');
}
