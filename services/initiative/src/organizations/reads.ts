import { isId } from '@tpt/model';
import { loadById } from '@tpt/service';
import { In, type EntityManager } from 'typeorm';
import type { Context } from '../context.js';
import { viewerOf, whatIsSeen } from '../memberships/reads.js';
import { mayNameOrganization, maySeeOrganization, namesPerson, slugOf, type Organization } from './domain/index.js';
import { FormerOrganizations, Organizations, type FormerOrganizationRow } from './table.js';

/** What is shown of an organization: all of it, or the part that a list reads; the rest is loaded by its id. */
export type ShownOrganization = Pick<Organization, 'id' | 'slug' | 'name' | 'soleTrader'> & Partial<Organization>;

const idOf = ({ id }: Organization): string => id;
const askedAs = (organization: Organization & { [ASKED_AS]?: string }): string =>
  organization[ASKED_AS] ?? organization.id;
// By which id an organization was asked for that was merged with it since.
const ASKED_AS = Symbol('asked as');

/** Organizations that the caller may see, by id; that of one that was merged leads to the one that was kept. */
export const organizations = loadById<Context, Organization>(async (ids, context) => {
  const known = ids.filter((id) => isId('organization', id));
  const { manager } = context.tools.database;
  const found: Organization[] = await manager.findBy(Organizations, { id: In(known) });
  const there = new Set(found.map(idOf));
  const missing = known.filter((id) => !there.has(id));
  if (missing.length > 0) found.push(...(await findKept(manager, missing)));
  return whatIsSeen(found, idOf, maySeeOrganization, context);
}, askedAs);

async function findKept(manager: EntityManager, formerIds: string[]): Promise<Organization[]> {
  const former = await manager.findBy(FormerOrganizations, { formerId: In(formerIds) });
  if (former.length === 0) return [];
  const kept = await manager.findBy(Organizations, { id: In(former.map(({ organizationId }) => organizationId)) });
  return former.flatMap(({ formerId, organizationId }) =>
    kept.filter(({ id }) => id === organizationId).map((organization) => ({ ...organization, [ASKED_AS]: formerId })),
  );
}

// What a sole trader is called in addresses says nothing of her; a name that she had when she was taken for a company may.
const isNeutral = ({ formerId, formerSlug }: FormerOrganizationRow): boolean =>
  formerSlug === slugOf(formerId, { name: '', soleTrader: true });

/** The organization that has, or had before it was merged, this name in addresses, if the caller may see it. */
export async function readOrganizationBySlug(slug: string, context: Context): Promise<Organization | null> {
  const { manager } = context.tools.database;
  const found = await manager.findBy(Organizations, { slug });
  if (found.length === 0) {
    const former = await manager.findOneBy(FormerOrganizations, { formerSlug: slug });
    const kept = former && (await organizations(context).load(former.organizationId));
    return kept && (isNeutral(former) || !namesPerson(slug, kept) || (await isNamedTo(kept, context))) ? kept : null;
  }
  const [organization = null] = await whatIsSeen(found, idOf, maySeeOrganization, context);
  return organization;
}

/** Whether the caller may know the name and the numbers of an organization that she sees. */
export const isNamedTo = async (organization: ShownOrganization, context: Context): Promise<boolean> =>
  !organization.soleTrader || mayNameOrganization(organization, await viewerOf(organization.id, context));
