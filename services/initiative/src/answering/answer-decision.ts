import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { maySeeInitiative, readInitiativeId, type Initiative } from '../initiatives/domain/index.js';
import { findInitiativeToChange } from '../initiatives/finder.js';
import { mayAnswer } from '../memberships/domain.js';
import { findMembership } from '../memberships/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { answer, readMessage } from './domain.js';
import { findThread, insertMessage } from './store.js';

/** A member answers what moderators told her organization; moderators find it in their queue. */
export async function answerDecision(
  work: Work<Tools>,
  personId: string,
  given: { initiativeId: string; message: string },
  now: Date,
): Promise<Outcome<Initiative>> {
  const { transaction, tools } = work;
  const [named, text] = [readInitiativeId(given.initiativeId), readMessage(given.message)];
  if ('refused' in named) return named;
  const initiative = await findInitiativeToChange(transaction, named.done);
  const membership = initiative && (await findMembership(transaction, initiative.organizationId, personId));
  if (!initiative || !maySeeInitiative(initiative, { isModerator: false, membership }))
    return refuse('NOT_FOUND', 'initiativeId');
  const allowed = mayAnswer(membership);
  if ('refused' in allowed) return allowed;
  if ('refused' in text) return text;
  const thread = answer(await findThread(transaction, initiative.id), now);
  if ('refused' in thread) return thread;
  const said = { initiativeId: initiative.id, revision: null, reason: null, text: text.done, sentAt: now };
  await insertMessage(transaction, tools.fields, thread.done, {
    ...said,
    id: newId('message'),
    kind: 'ANSWER',
    personId,
  });
  return { done: initiative };
}
