import { isId } from '@tpt/model';
import { loadById } from '@tpt/service';
import { In } from 'typeorm';
import type { Context } from '../context.js';
import { viewerOf, whatIsSeen } from '../memberships/reads.js';
import { mayNameOrganization, maySeeOrganization, type Organization } from './domain/index.js';
import { Organizations } from './table.js';

/** What is shown of an organization: all of it, or the part that a list reads; the rest is loaded by its id. */
export type ShownOrganization = Pick<Organization, 'id' | 'slug' | 'name' | 'soleTrader'> & Partial<Organization>;

const idOf = ({ id }: Organization): string => id;

/** Organizations that the caller may see, by id. */
export const organizations = loadById<Context, Organization>(async (ids, context) => {
  const known = ids.filter((id) => isId('organization', id));
  const found = await context.tools.database.manager.findBy(Organizations, { id: In(known) });
  return whatIsSeen(found, idOf, maySeeOrganization, context);
}, idOf);

/** The organization of this name in addresses, if the caller may see it. */
export async function readOrganizationBySlug(slug: string, context: Context): Promise<Organization | null> {
  const found = await context.tools.database.manager.findBy(Organizations, { slug });
  const [organization = null] = await whatIsSeen(found, idOf, maySeeOrganization, context);
  return organization;
}

/** Whether the caller may know the name and the numbers of an organization that she sees. */
export const isNamedTo = async (organization: ShownOrganization, context: Context): Promise<boolean> =>
  !organization.soleTrader || mayNameOrganization(organization, await viewerOf(organization.id, context));
