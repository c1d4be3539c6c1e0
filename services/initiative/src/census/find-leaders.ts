import type { EntityManager } from 'typeorm';
import { findMembership } from '../memberships/finder.js';
import { isPublicOrganization, type Organization } from '../organizations/domain/index.js';
import { findOrganizationsToChange } from '../organizations/finder.js';
import { refuse, type Outcome, type Refusal } from '../refusals.js';

const MOST = 20;

/** Finds the organizations that lead an initiative. No moderator records what her own does. */
export async function findLeaders(
  transaction: EntityManager,
  moderatorId: string,
  organizationIds: string[],
): Promise<Outcome<Organization[]>> {
  if (organizationIds.length > MOST) return refuse('TOO_MANY', 'organizationIds');
  const found = await findOrganizationsToChange(transaction, organizationIds);
  const leaders: Organization[] = [];
  const refused: Refusal[] = [];
  for (const [index, id] of organizationIds.entries()) {
    const organization = found.get(id);
    const field = ['organizationIds', String(index)];
    if (!organization || !isPublicOrganization(organization)) refused.push({ code: 'NOT_FOUND', field });
    else if (await findMembership(transaction, organization.id, moderatorId))
      refused.push({ code: 'OWN_ORGANIZATION', field });
    else leaders.push(organization);
  }
  return refused.length > 0 ? { refused } : { done: leaders };
}
