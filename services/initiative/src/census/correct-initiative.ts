import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import { changeRecorded } from '../initiatives/change-initiative.js';
import { checkVersion, readInitiativeId, type Initiative, type InitiativeText } from '../initiatives/domain/index.js';
import { findInitiativeOwners, findInitiativesToChange } from '../initiatives/finder.js';
import { mayJudge } from '../memberships/domain.js';
import { findMembershipsAmong } from '../memberships/finder.js';
import { findOrganizationsToChange } from '../organizations/finder.js';
import { holdPublication } from '../pausing/hold-publication.js';
import { refuse, type Outcome } from '../refusals.js';
import { correctInitiative as correct } from './domain.js';
import { findLeaders } from './find-leaders.js';

/** What a moderator corrects of an initiative, of which she has seen a version. */
export interface InitiativeCorrection {
  moderatorId: string;
  initiativeId: string;
  expectedVersion: number;
  organizationIds: string[];
  text: InitiativeText;
}

/** Keeps an initiative of the census as a moderator says it is, for as long as no organization has claimed it. */
export async function correctInitiative(
  work: Work,
  correction: InitiativeCorrection,
  now: Date,
): Promise<Outcome<Initiative>> {
  const { transaction } = work;
  const { moderatorId, initiativeId, expectedVersion, organizationIds, text } = correction;
  const id = readInitiativeId(initiativeId);
  if ('refused' in id) return id;
  const ownerId = (await findInitiativeOwners(transaction, [id.done])).get(id.done);
  if (!ownerId) return refuse('NOT_FOUND', 'initiativeId');
  // Organizations are locked before what they own, all of them at once.
  const locked = await findOrganizationsToChange(transaction, [ownerId, ...organizationIds]);
  const leaders = await findLeaders(transaction, moderatorId, organizationIds);
  if ('refused' in leaders) return leaders;
  const [initiative] = await findInitiativesToChange(transaction, [id.done]);
  const owner = initiative && locked.get(initiative.organizationId);
  if (!initiative || !owner) return refuse('CONFLICT', 'expectedVersion');
  const allowed = mayJudge(await findMembershipsAmong(transaction, moderatorId, initiative.organizationIds));
  if ('refused' in allowed) return allowed;
  const stale = checkVersion(initiative, expectedVersion);
  if (stale.length > 0) return { refused: stale };
  const corrected = correct(initiative, owner, leaders.done, text, now);
  if ('refused' in corrected) return corrected;
  const open = await holdPublication(work);
  if ('refused' in open) return open;
  await changeRecorded(work, initiative, corrected.done, now);
  await writeDown(work, { actorId: moderatorId, action: 'INITIATIVE_CORRECTED', subjectId: id.done, at: now });
  return corrected;
}
