import { refuse, type Outcome } from '../refusals.js';

/** Messages that one mailbox is sent within a day, whatever they are about and whoever asks for them. */
export const MESSAGES_A_DAY = 5;

/** Messages that one signed-in person causes within a day. */
export const MESSAGES_A_DAY_BY_ONE = 20;

/** Messages that one request causes. */
export const MESSAGES_A_REQUEST = 5;

const DAY_MS = 24 * 3_600_000;

/** What was asked for until then no cap looks at any more. */
export const countedUntil = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** Who asks for messages within one request. */
export interface Asker {
  /** Nobody knows a visitor. */
  personId: string | undefined;
  /** Where a visitor asks from, as a hash that is another every day; a person is known by herself. */
  network: string | undefined;
  /** Messages that this request asked for so far. */
  asked: number;
}

/** A message about to be asked for. */
export interface AskedMessage {
  canonicalAddress: string;
  purpose: 'confirmation';
}

/**
 * Decides whether one more message leaves, by how many this request asked for and how many left in the last day. A full
 * mailbox is nobody's business but its owner's: who asks is not told.
 */
export function decideMessage(sent: {
  inRequest: number;
  toMailbox: number;
  byPerson: number;
  byNetwork: number;
  mostByNetwork: number;
}): Outcome<'WRITE' | 'NOTHING'> {
  if (sent.inRequest >= MESSAGES_A_REQUEST || sent.byPerson >= MESSAGES_A_DAY_BY_ONE) return refuse('TOO_MANY');
  if (sent.byNetwork >= sent.mostByNetwork) return refuse('TOO_MANY_FROM_NETWORK');
  return { done: sent.toMailbox >= MESSAGES_A_DAY ? 'NOTHING' : 'WRITE' };
}
