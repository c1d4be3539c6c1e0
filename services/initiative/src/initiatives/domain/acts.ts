import { refuse, type Outcome } from '../../refusals.js';
import { readPartialDate, type PartialDate } from '../../values/partial-date.js';
import { tidy } from '../../values/text.js';
import type { Initiative, Text } from './initiative.js';
import type { Reviewed, Revision } from './revision.js';
import { checkComplete, move, TRANSITIONS } from './states.js';
import { rewritten, textOf, withEnd } from './text.js';

/** A member writes a draft anew, or what was rejected, which is a draft again then. */
export function edit(initiative: Initiative, text: Text, now: Date): Outcome<Initiative> {
  const moved = move(initiative, 'EDIT', now);
  return 'refused' in moved ? moved : { done: rewritten(moved.done, text) };
}

/** A member throws away what the public never saw. */
export const discard = (initiative: Initiative): Outcome<Initiative> =>
  TRANSITIONS[initiative.state].DISCARD ? { done: initiative } : refuse('STATE_FORBIDS');

/** A member hands a draft in. */
export function submit(initiative: Initiative, now: Date): Outcome<Initiative> {
  const moved = move(initiative, 'SUBMIT', now);
  if ('refused' in moved) return moved;
  const missing = checkComplete(initiative);
  return missing.length > 0 ? { refused: missing } : moved;
}

/** A member takes back what she handed in before anybody decided: a draft, or the edit of what is public. */
export function takeBack({ initiative, revision }: Reviewed, now: Date): Outcome<Reviewed> {
  const isEdit = revision?.state === 'IN_REVIEW';
  const moved = move(initiative, isEdit ? 'REVISE' : 'TAKE_BACK', now);
  return 'refused' in moved ? moved : { done: { initiative: moved.done, revision: withoutReview(revision) } };
}

/**
 * A member says that it came to its end.
 * @param given last day or month, not in the future; what was written of it stays when there is none.
 */
export function end(
  { initiative, revision }: Reviewed,
  given: string | null | undefined,
  now: Date,
): Outcome<Reviewed> {
  const moved = move(initiative, 'END', now);
  if ('refused' in moved) return moved;
  const written = tidy(given);
  const endedOn = written === undefined ? initiative.endedOn : readPartialDate(written);
  if (endedOn === undefined || (endedOn && isInTheFuture(endedOn, now))) return refuse('INVALID', 'endedOn');
  const [text, edited] = [withEnd(textOf(initiative), endedOn), revision && withEnd(revision.text, endedOn)];
  if ('refused' in text) return text;
  // An edit in review is of what has ended by now.
  if (revision?.state !== 'IN_REVIEW' || !edited) return { done: { initiative: { ...moved.done, endedOn }, revision } };
  if ('refused' in edited) return edited;
  return { done: { initiative: { ...moved.done, endedOn }, revision: { ...revision, text: edited.done } } };
}

/** A member takes away from the public what her organization did. */
export function withdraw({ initiative, revision }: Reviewed, now: Date): Outcome<Reviewed> {
  const moved = move(initiative, 'WITHDRAW', now);
  return 'refused' in moved ? moved : { done: { initiative: moved.done, revision: withoutReview(revision) } };
}

const withoutReview = (revision: Revision | null): Revision | null =>
  revision?.state === 'IN_REVIEW' ? { ...revision, state: 'TAKEN_BACK' } : revision;

const FURTHEST_EAST_MS = 14 * 3_600_000;

/** Whether a day has not begun anywhere on earth. */
const isInTheFuture = ({ date }: PartialDate, now: Date): boolean =>
  new Date(`${date}T00:00:00Z`).getTime() > now.getTime() + FURTHEST_EAST_MS;
