import DataLoader from 'dataloader';
import type { Reader } from '@tpt/graph';
import type { Initiative } from './domain/initiative.js';
import { isPublic } from './domain/initiative.js';
import type { Membership } from './domain/membership.js';
import { isPublicOrganization, type Organization } from './domain/organization.js';
import { isId } from './ids.js';
import { findInitiatives } from './store/initiatives.js';
import { findMemberships, findOrganizations } from './store/organizations.js';
import type { Store } from './store/store.js';

/** What the resolvers of one request share. Loaders hand out only what the caller may see. */
export interface Context extends Reader {
  store: Store;
  initiatives: DataLoader<string, Initiative | null>;
  organizations: DataLoader<string, Organization | null>;
  /** The caller's own memberships, by organization. */
  memberships: DataLoader<string, Membership | null>;
  /** Null unless the caller may see it. */
  visibleInitiative(initiative: Initiative | null): Promise<Initiative | null>;
  /** Null unless the caller may see it. */
  visibleOrganization(organization: Organization | null): Promise<Organization | null>;
}

/** Makes the context of one request. */
export function createContext(store: Store, reader: Reader): Context {
  const { personId, roles } = reader.caller;
  const isModerator = roles?.includes('moderator') ?? false;
  const memberships = new DataLoader<string, Membership | null>(async (ids) => {
    const found = personId ? await findMemberships(store, personId, ids) : [];
    const byOrganization = new Map(found.map((membership) => [membership.organizationId, membership]));
    return ids.map((id) => byOrganization.get(id) ?? null);
  });
  const actsFor = async (organizationId: string) => isModerator || (await memberships.load(organizationId)) !== null;
  const visibleInitiative = async (initiative: Initiative | null) =>
    initiative && (isPublic(initiative) || (await actsFor(initiative.organizationId))) ? initiative : null;
  const visibleOrganization = async (organization: Organization | null) =>
    organization && (isPublicOrganization(organization) || (await actsFor(organization.id))) ? organization : null;
  return {
    ...reader,
    store,
    memberships,
    visibleInitiative,
    visibleOrganization,
    initiatives: new DataLoader(async (ids) => {
      const found = await findInitiatives(
        store,
        ids.filter((id) => isId('initiative', id)),
      );
      const byId = new Map(found.map((initiative) => [initiative.id, initiative]));
      return Promise.all(ids.map((id) => visibleInitiative(byId.get(id) ?? null)));
    }),
    organizations: new DataLoader(async (ids) => {
      const found = await findOrganizations(
        store,
        ids.filter((id) => isId('organization', id)),
      );
      const byId = new Map(found.map((organization) => [organization.id, organization]));
      return Promise.all(ids.map((id) => visibleOrganization(byId.get(id) ?? null)));
    }),
  };
}
