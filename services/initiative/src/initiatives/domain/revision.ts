import type { Rejection, Text } from './initiative.js';

/** A text that was public, or is to be: an edit of a public initiative stands beside it until it is accepted. */
export interface Revision {
  initiativeId: string;
  /** 1 is the text that was published first. */
  number: number;
  text: Text;
  state: 'IN_REVIEW' | 'ACCEPTED' | 'REJECTED' | 'TAKEN_BACK';
  /** Why it is rejected, if it is. */
  rejection: Rejection | null;
  /** The member who wrote it; null for the text that was published first. */
  authorId: string | null;
  proposedAt: Date;
  decidedAt: Date | null;
}
