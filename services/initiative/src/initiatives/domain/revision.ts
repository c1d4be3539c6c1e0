import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../refusals.js';
import type { Initiative, Rejection, Text } from './initiative.js';
import { checkComplete, move } from './states.js';
import { textOf, withEnd } from './text.js';

/** A text that was public, or is to be: an edit of a public initiative stands beside it until it is accepted. */
export interface Revision {
  initiativeId: string;
  /** 1 is the text that was published first. */
  number: number;
  text: Text;
  state: 'IN_REVIEW' | 'ACCEPTED' | 'REJECTED' | 'TAKEN_BACK';
  /** Why it is rejected, if it is. */
  rejection: Rejection | null;
  /** The member who wrote it; null for the text that was published first, and for what the census says. */
  authorId: string | null;
  proposedAt: Date;
  decidedAt: Date | null;
}

/** An initiative and its latest revision; null while its first text is its only one. */
export interface Reviewed {
  initiative: Initiative;
  revision: Revision | null;
}

/** The text that was published first, and never edited since. */
export const firstRevision = (initiative: Initiative): Revision => ({
  initiativeId: initiative.id,
  number: 1,
  text: textOf(initiative),
  state: 'ACCEPTED',
  rejection: null,
  authorId: null,
  proposedAt: initiative.publishedAt!,
  decidedAt: initiative.publishedAt,
});

/** Somebody trusted writes what is public anew: her text is the latest that was accepted. */
export function rewriteAtOnce(before: Reviewed, after: Initiative, now: Date): Reviewed {
  const text = textOf(after);
  if (isDeepStrictEqual(textOf(before.initiative), text)) return { initiative: after, revision: before.revision };
  const { number } = before.revision ?? firstRevision(before.initiative);
  const decided = { state: 'ACCEPTED', rejection: null, authorId: null, proposedAt: now, decidedAt: now } as const;
  return { initiative: after, revision: { initiativeId: after.id, number: number + 1, text, ...decided } };
}

/** A member edits what is public: her text stands beside it, in review. It replaces one that nobody decided on. */
export function revise(
  { initiative, revision }: Reviewed,
  given: Text,
  authorId: string,
  now: Date,
): Outcome<Reviewed> {
  const moved = move(initiative, 'REVISE', now);
  if ('refused' in moved) return moved;
  const missing = checkComplete({ ...initiative, ...given });
  if (missing.length > 0) return { refused: missing };
  const text = initiative.state === 'ENDED' ? withEnd(given, given.endedOn ?? initiative.endedOn) : { done: given };
  if ('refused' in text) return text;
  const { number, state } = revision ?? firstRevision(initiative);
  const isDecided = state === 'ACCEPTED' || state === 'REJECTED';
  return {
    done: {
      initiative: moved.done,
      revision: {
        initiativeId: initiative.id,
        number: isDecided ? number + 1 : number,
        text: text.done,
        state: 'IN_REVIEW',
        rejection: null,
        authorId,
        proposedAt: now,
        decidedAt: null,
      },
    },
  };
}
