import { refuse, type Outcome } from './refusal.js';

/** Messages that one mailbox is sent within a day, whatever they are about and whoever asks for them. */
export const MESSAGES_A_DAY = 5;

/** Messages that one signed-in person causes within a day. */
export const MESSAGES_A_DAY_BY_ONE = 20;

/** Messages that one request causes. */
export const MESSAGES_A_REQUEST = 5;

/**
 * Decides whether one more message leaves, by how many left in the last day. A full mailbox is nobody's business but its
 * owner's: who asks is not told.
 */
export function decideMessage(sent: { toMailbox: number; byPerson: number }): Outcome<'WRITE' | 'NOTHING'> {
  if (sent.byPerson >= MESSAGES_A_DAY_BY_ONE) return refuse('TOO_MANY');
  return { done: sent.toMailbox >= MESSAGES_A_DAY ? 'NOTHING' : 'WRITE' };
}
