import { keptWith } from '@tpt/service';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Context } from '../context.js';
import { VISITOR, type Membership, type Viewer } from './domain.js';
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

/** Who looks at what concerns an organization. */
export const viewerOf = async (organizationId: string, context: Context): Promise<Viewer> => ({
  isModerator: context.caller.roles?.includes('moderator') ?? false,
  membership: await viewerMemberships(context).load(organizationId),
});

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
