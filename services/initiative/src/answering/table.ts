import { EntitySchema } from 'typeorm';
import type { ReviewMessage, Thread } from './domain.js';

/** A message; its words are sealed. */
export type MessageRow = Omit<ReviewMessage, 'text'> & { text: Buffer | null };

export const ReviewMessages = new EntitySchema<MessageRow>({
  name: 'review_messages',
  columns: {
    id: { type: 'text', primary: true },
    initiativeId: { name: 'initiative_id', type: 'text' },
    revision: { type: 'integer', nullable: true },
    kind: { type: 'text' },
    personId: { name: 'person_id', type: 'text' },
    reason: { type: 'text', nullable: true },
    text: { type: 'bytea', nullable: true },
    sentAt: { name: 'sent_at', type: 'timestamptz' },
  },
});

export const ReviewThreads = new EntitySchema<Thread>({
  name: 'review_threads',
  columns: {
    initiativeId: { name: 'initiative_id', type: 'text', primary: true },
    messages: { type: 'integer' },
    waitingSince: { name: 'waiting_since', type: 'timestamptz', nullable: true },
  },
});

/** Where the words of a message are sealed. */
export const textPlace = (id: string): string => `review_messages.text:${id}`;
