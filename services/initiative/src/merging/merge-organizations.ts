import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import { findMembersToBe } from '../claiming/finder.js';
import { endClaims } from '../claiming/settle-claims.js';
import { changeInitiatives } from '../initiatives/change-initiative.js';
import { findInitiativesToChange } from '../initiatives/finder.js';
import { changeOrganization, endOrganization } from '../organizations/change-organization.js';
import { isClaimed, type Organization } from '../organizations/domain/index.js';
import { findOrganizationsToChange, isLegalIdProvedByAnother } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { leadBy, merge, MOST_INITIATIVES, provesAnew } from './domain.js';
import { moveMembers } from './move-members.js';
import { findLeadersWith, findLedBy, moveAndForget } from './store.js';

/** Which two organizations are the same, and which is kept. */
export interface Merge {
  moderatorId: string;
  keptId: string;
  duplicateId: string;
}

/** Makes one of two organizations, by the word of a moderator who acts for neither. The other's id and name lead to it. */
export async function mergeOrganizations(
  work: Work,
  { moderatorId, keptId, duplicateId }: Merge,
  now: Date,
): Promise<Outcome<Organization>> {
  const { transaction } = work;
  const named = [keptId, duplicateId].filter((id) => isId('organization', id));
  // Organizations are locked before what they lead, all of them at once.
  const leaders = await findLeadersWith(transaction, duplicateId, MOST_INITIATIVES + 1);
  const found = await findOrganizationsToChange(transaction, [...named, ...leaders]);
  const [kept, duplicate] = [found.get(keptId), found.get(duplicateId)];
  if (!kept) return refuse('NOT_FOUND', 'keptId');
  if (!duplicate) return refuse('NOT_FOUND', 'duplicateId');
  // Merged before, the other way round or the same way: it is done.
  if (kept.id === duplicate.id && keptId !== duplicateId) return { done: kept };
  for (const { id } of [kept, duplicate])
    if ((await findMembersToBe(transaction, id, moderatorId)).length > 0) return refuse('OWN_ORGANIZATION');
  const merged = merge(kept, duplicate);
  if ('refused' in merged) return merged;
  if (provesAnew(merged.done, kept, duplicate) && (await isLegalIdProvedByAnother(transaction, merged.done)))
    return refuse('LEGAL_ID_TAKEN', 'duplicateId');
  const led = await findLedBy(transaction, duplicate.id, MOST_INITIATIVES + 1);
  if (led.length > MOST_INITIATIVES) return refuse('TOO_MANY', 'duplicateId');
  const initiatives = await findInitiativesToChange(transaction, led);
  await changeInitiatives(
    work,
    initiatives.map((before) => ({ before, after: leadBy(before, kept, duplicate, now) })),
  );
  await moveMembers(work, merged.done, duplicate, now);
  await moveAndForget(transaction, kept.id, duplicate.id);
  if (isClaimed(merged.done)) await endClaims(transaction, kept.id);
  endOrganization(work, duplicate);
  await changeOrganization(work, kept, merged.done);
  const done = {
    actorId: moderatorId,
    action: 'ORGANIZATIONS_MERGED',
    subjectId: kept.id,
    note: duplicate.id,
  } as const;
  await writeDown(work, { ...done, at: now });
  return merged;
}
