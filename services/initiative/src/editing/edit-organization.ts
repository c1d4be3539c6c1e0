import { isId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { writeDown } from '../auditing/write-down.js';
import { findMembership } from '../memberships/finder.js';
import { changeOrganization } from '../organizations/change-organization.js';
import type { Organization } from '../organizations/domain/index.js';
import { maySeeOrganization } from '../organizations/domain/index.js';
import { findOrganizationToChange, isLegalIdProvedByAnother } from '../organizations/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { checkLegalId, edit, isOutsideModerator, type OrganizationChanges } from './domain.js';

/** What somebody changes of an organization, of which she has seen a version. */
export interface OrganizationEdit {
  organizationId: string;
  personId: string;
  isModerator: boolean;
  changes: OrganizationChanges;
  expectedVersion: number;
}

/** Keeps an organization as its owner, or a moderator, describes it from now on. */
export async function editOrganization(
  work: Work,
  request: OrganizationEdit,
  now: Date,
): Promise<Outcome<Organization>> {
  const { organizationId, personId, isModerator, changes, expectedVersion } = request;
  const { transaction } = work;
  const organization = isId('organization', organizationId)
    ? await findOrganizationToChange(transaction, organizationId)
    : null;
  const membership = await findMembership(transaction, organizationId, personId);
  if (!organization || !maySeeOrganization(organization, { isModerator, membership }))
    return refuse('NOT_FOUND', 'organizationId');
  const edited = edit(organization, changes, expectedVersion, { isModerator, membership });
  if ('refused' in edited) return edited;
  const checked = checkLegalId(edited.done, await isLegalIdProvedByAnother(transaction, edited.done));
  if ('refused' in checked) return checked;
  await changeOrganization(work, organization, checked.done);
  if (isOutsideModerator({ isModerator, membership }))
    await writeDown(work, { actorId: personId, action: 'ORGANIZATION_CORRECTED', subjectId: organizationId, at: now });
  return checked;
}
