import { isId } from '@tpt/model';
import {
  checkVersion,
  discard,
  edit,
  writeInitiative,
  writeText,
  type Initiative,
  type InitiativeText,
  type Reviewed,
} from '../initiatives/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';
import { toSlug } from '../values/text.js';

/** Writes a draft of what an organization does. */
export const writeDraft = (id: string, organizationId: string, text: InitiativeText, now: Date): Outcome<Initiative> =>
  isId('organization', organizationId)
    ? writeInitiative(text, { id, organizationId, slug: (title) => toSlug(title, id), provenance: 'DECLARED' }, now)
    : refuse('NOT_A_MEMBER', 'organizationId');

/** Writes a draft anew as the member who has read it wants it. */
export function editDraft(
  { initiative, revision }: Reviewed,
  given: InitiativeText,
  expectedVersion: number,
  now: Date,
): Outcome<Reviewed> {
  const conflict = checkVersion(initiative, expectedVersion);
  if (conflict.length > 0) return { refused: conflict };
  const text = writeText(given);
  if ('refused' in text) return text;
  const edited = edit(initiative, text.done, now);
  return 'refused' in edited ? edited : { done: { initiative: edited.done, revision } };
}

/** Throws a draft away as the member who has read it wants it. */
export function discardDraft({ initiative }: Reviewed, expectedVersion: number): Outcome<Initiative> {
  const conflict = checkVersion(initiative, expectedVersion);
  return conflict.length > 0 ? { refused: conflict } : discard(initiative);
}
