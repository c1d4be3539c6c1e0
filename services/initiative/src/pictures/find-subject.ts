import type { EntityManager } from 'typeorm';
import type { Initiative } from '../initiatives/domain/index.js';
import { findInitiativeToChange } from '../initiatives/finder.js';
import { findMembership } from '../memberships/finder.js';
import type { Viewer } from '../memberships/domain.js';
import type { Organization } from '../organizations/domain/index.js';
import { findOrganization, findOrganizationToChange } from '../organizations/finder.js';
import { isId } from '@tpt/model';
import { refuse, type Outcome } from '../refusals.js';
import { mayIllustrate, mayRemove, mayShowLogo, type Subject } from './domain.js';

/** Who adds pictures or takes them away. */
export interface Author {
  personId: string;
  isModerator: boolean;
}

/** What a picture is of. */
export type Found = { initiative: Initiative } | { organization: Organization };

/** Finds what somebody adds a picture to, or takes one from, when she may; whoever else would change it waits. */
export async function findSubject(
  transaction: EntityManager,
  { initiativeId, organizationId }: Subject,
  author: Author,
  act: 'add' | 'remove' = 'add',
): Promise<Outcome<Found>> {
  const viewerOf = async (id: string): Promise<Viewer> => ({
    isModerator: author.isModerator,
    membership: await findMembership(transaction, id, author.personId),
  });
  const check = <Thing>(allowed: Outcome<Thing>, thing: Thing, viewer: Viewer) =>
    act === 'remove' ? mayRemove(allowed, thing, viewer) : allowed;
  if (initiativeId !== null) {
    const initiative = isId('initiative', initiativeId) && (await findInitiativeToChange(transaction, initiativeId));
    if (!initiative) return refuse('NOT_FOUND', 'initiativeId');
    const viewer = await viewerOf(initiative.organizationId);
    const owner = await findOrganization(transaction, initiative.organizationId);
    const allowed = check(mayIllustrate(initiative, owner!, viewer), initiative, viewer);
    return 'refused' in allowed ? allowed : { done: { initiative } };
  }
  const organization =
    isId('organization', organizationId) && (await findOrganizationToChange(transaction, organizationId));
  if (!organization) return refuse('NOT_FOUND', 'organizationId');
  const viewer = await viewerOf(organizationId);
  const allowed = check(mayShowLogo(organization, viewer), organization, viewer);
  return 'refused' in allowed ? allowed : { done: { organization } };
}
