import type { Rejection } from '../initiatives/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';
import { checkText, tidy } from '../values/text.js';

/** Name of the job that mails an author what moderators decided or answered. */
export const DECISION_MAIL = 'decision-mail';

/** What a message between moderators and an author says. */
export const MESSAGE_KINDS = ['ACCEPTED', 'REJECTED', 'WITHDRAWN', 'ANSWER', 'REPLY'] as const;

/** What a message says: a decision of the moderators, the author's answer, or their reply to it. */
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A message between moderators and the organization of an initiative. */
export interface ReviewMessage {
  id: string;
  initiativeId: string;
  /** The revision it is about; null for the initiative itself. */
  revision: number | null;
  kind: MessageKind;
  /** Who wrote it. */
  personId: string;
  /** The coded reason of a decision. */
  reason: Rejection['reason'] | null;
  text: string | null;
  sentAt: Date;
}

/** What moderators and an organization wrote to each other about an initiative. */
export interface Thread {
  initiativeId: string;
  /** How many messages it holds. */
  messages: number;
  /** Since when an answer of the author waits for the moderators. */
  waitingSince: Date | null;
}

/** Messages about one initiative; there is room for decisions beyond. */
export const LONGEST_THREAD = 100;

const LONGEST_MESSAGE = 2_000;

/** Whether moderators wrote it. */
export const isFromModerators = ({ kind }: Pick<ReviewMessage, 'kind'>): boolean => kind !== 'ANSWER';

/** Reads a message to somebody. */
export function readMessage(given: string): Outcome<string> {
  const text = tidy(given);
  if (!text) return refuse('REQUIRED', 'message');
  const refused = checkText(text, LONGEST_MESSAGE, 'message');
  return refused.length > 0 ? { refused } : { done: text };
}

/** A decision is told, and settles what the author wrote before. */
export const tell = (thread: Thread | null, initiativeId: string): Thread => ({
  initiativeId,
  messages: (thread?.messages ?? 0) + 1,
  waitingSince: null,
});

/** The author answers what moderators told her, as long as there is room. */
export function answer(thread: Thread | null, now: Date): Outcome<Thread> {
  if (!thread) return refuse('NOTHING_TO_ANSWER');
  if (thread.messages >= LONGEST_THREAD) return refuse('THREAD_FULL');
  return { done: { ...thread, messages: thread.messages + 1, waitingSince: thread.waitingSince ?? now } };
}

/** Moderators reply to an answer that waits. */
export const reply = (thread: Thread | null): Outcome<Thread> =>
  thread?.waitingSince ? { done: tell(thread, thread.initiativeId) } : refuse('NOTHING_TO_ANSWER');
