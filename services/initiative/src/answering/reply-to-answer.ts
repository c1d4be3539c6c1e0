import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { readInitiativeId, type Initiative } from '../initiatives/domain/index.js';
import { findInitiativeToChange } from '../initiatives/finder.js';
import { mayJudge } from '../memberships/domain.js';
import { findMembershipsAmong } from '../memberships/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { readMessage, reply } from './domain.js';
import { findThread } from './store.js';
import { tellAuthor } from './tell-author.js';

/** A moderator replies to what an author answered, which waits no more. */
export async function replyToAnswer(
  work: Work<Tools>,
  moderatorId: string,
  given: { initiativeId: string; message: string },
  now: Date,
): Promise<Outcome<Initiative>> {
  const { transaction } = work;
  const [named, text] = [readInitiativeId(given.initiativeId), readMessage(given.message)];
  if ('refused' in named) return named;
  if ('refused' in text) return text;
  const initiative = await findInitiativeToChange(transaction, named.done);
  if (!initiative) return refuse('NOT_FOUND', 'initiativeId');
  const allowed = mayJudge(await findMembershipsAmong(transaction, moderatorId, initiative.organizationIds));
  if ('refused' in allowed) return allowed;
  const thread = reply(await findThread(transaction, initiative.id));
  if ('refused' in thread) return thread;
  const said = { initiativeId: initiative.id, revision: null, reason: null, text: text.done, sentAt: now };
  await tellAuthor(work, { ...said, kind: 'REPLY', personId: moderatorId }, thread.done);
  return { done: initiative };
}
