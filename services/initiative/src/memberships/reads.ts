import { keptWith } from '@tpt/service';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Context } from '../context.js';
import { isInsider, VISITOR, type Membership, type Viewer } from './domain.js';
import { Memberships } from './table.js';

/** The caller's own membership of an organization, by its id. */
export const viewerMemberships = keptWith(
  ({ tools, caller: { personId } }: Context) =>
    new DataLoader<string, Membership | null>(async (ids) => {
      if (!personId) return ids.map(() => null);
      const found = await tools.database.manager.findBy(Memberships, { personId, organizationId: In([...ids]) });
      const byOrganization = new Map(found.map((membership) => [membership.organizationId, membership]));
      return ids.map((id) => byOrganization.get(id) ?? null);
    }),
);

const isModerator = ({ caller }: Context): boolean => caller.roles?.includes('moderator') ?? false;

/** The caller, as she looks at what concerns an organization. */
export const viewerOf = async (organizationId: string, context: Context): Promise<Viewer> => ({
  isModerator: isModerator(context),
  membership: await viewerMemberships(context).load(organizationId),
});

/** The members of organizations, owners first, by the id of the organization. */
export const membersOf = keptWith(
  ({ tools }: Context) =>
    new DataLoader<string, Membership[]>(async (ids) => {
      const found = await tools.database.manager.find(Memberships, {
        where: { organizationId: In([...ids]) },
        order: { role: 'DESC', personId: 'ASC' },
      });
      const byOrganization = Map.groupBy(found, ({ organizationId }) => organizationId);
      return ids.map((id) => byOrganization.get(id) ?? []);
    }),
);

/** The members of an organization, for those who may know them; null for everybody else. */
export async function readMembers(organizationId: string, context: Context): Promise<Membership[] | null> {
  return isInsider(await viewerOf(organizationId, context)) ? membersOf(context).load(organizationId) : null;
}

/**
 * Of things that belong to organizations, those that the caller may see.
 * @param maySee the rule of their domain.
 */
export async function whatIsSeen<Thing>(
  things: Thing[],
  organizationOf: (thing: Thing) => string,
  maySee: (thing: Thing, viewer: Viewer) => boolean,
  context: Context,
): Promise<Thing[]> {
  const seen = await Promise.all(
    things.map(async (thing) => {
      // What everybody may see costs no look at memberships.
      if (maySee(thing, VISITOR)) return true;
      return maySee(thing, await viewerOf(organizationOf(thing), context));
    }),
  );
  return things.filter((_thing, index) => seen[index]);
}
