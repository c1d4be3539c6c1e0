import {
  checkVersion,
  revise,
  writeText,
  type InitiativeText,
  type Reviewed,
  type Revision,
} from '../initiatives/domain/index.js';
import { mayPublish, type Membership } from '../memberships/domain.js';
import type { Outcome } from '../refusals.js';

/** Takes an edit of a public initiative of the member who has read it. */
export function proposeEdit(
  { membership, ...reviewed }: Reviewed & { membership: Membership },
  given: InitiativeText,
  expectedVersion: number,
  now: Date,
): Outcome<Reviewed> {
  const allowed = mayPublish(membership);
  if ('refused' in allowed) return allowed;
  const conflict = checkVersion(reviewed.initiative, expectedVersion);
  if (conflict.length > 0) return { refused: conflict };
  const text = writeText(given);
  return 'refused' in text ? text : revise(reviewed, text.done, membership.personId, now);
}

/** Whether a revision was never public. */
export const isPending = ({ state }: Revision): boolean => state !== 'ACCEPTED';
