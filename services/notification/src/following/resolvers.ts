import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { EVERYTHING, type Follow, type FollowTarget, type Reference } from './domain.js';
import { follow } from './follow.js';
import { readFollows, viewerFollows } from './reads.js';
import { unfollow } from './unfollow.js';

const TYPES = {
  ALL_INITIATIVES: 'AllInitiativesFollow',
  APPEAL: 'AppealFollow',
  INITIATIVE: 'InitiativeFollow',
  ORGANIZATION: 'OrganizationFollow',
} as const;

/** What this service adds to the entities of its neighbours. */
const followable = {
  __resolveReference: async ({ id }: Reference): Promise<Reference> => ({ id }),
  viewerIsFollowing: ({ id }: Reference, _args: object, context: Context) => viewerFollows(context).load(id),
};

const referenceOf = ({ targetId }: FollowTarget): Reference => ({ id: targetId });

async function start(target: FollowTarget, context: Context) {
  const { personId } = requirePerson(context);
  const followed = await write(context.tools, (work) => follow(work, personId, target, new Date()));
  if ('refused' in followed) return { userErrors: followed.refused };
  // Nobody is told what an earlier field of this request was.
  viewerFollows(context).clear(followed.done.targetId);
  return { follow: followed.done, userErrors: [] };
}

async function stop(target: FollowTarget, context: Context) {
  const { personId } = requirePerson(context);
  const unfollowed = await write(context.tools, (work) => unfollow(work, personId, target));
  if ('refused' in unfollowed) return { userErrors: unfollowed.refused };
  viewerFollows(context).clear(unfollowed.done.targetId);
  return { reference: referenceOf(unfollowed.done), userErrors: [] };
}

const initiativeOf = (targetId: string): FollowTarget => ({ subject: 'INITIATIVE', targetId });
const organizationOf = (targetId: string): FollowTarget => ({ subject: 'ORGANIZATION', targetId });
const appealOf = (targetId: string): FollowTarget => ({ subject: 'APPEAL', targetId });

export const resolvers: Resolvers = {
  Query: {
    follows: async (_parent, _args, context) => readFollows(context.tools, requirePerson(context).personId),
  },
  Mutation: {
    followAllInitiatives: (_parent, _args, context) => start(EVERYTHING, context),
    followInitiative: (_parent, { input }, context) => start(initiativeOf(input.initiativeId), context),
    followOrganization: (_parent, { input }, context) => start(organizationOf(input.organizationId), context),
    followAppeal: (_parent, { input }, context) => start(appealOf(input.appealId), context),
    unfollowAllInitiatives: (_parent, _args, context) => stop(EVERYTHING, context),
    async unfollowInitiative(_parent, { input }, context) {
      const { reference, userErrors } = await stop(initiativeOf(input.initiativeId), context);
      return { initiative: reference, userErrors };
    },
    async unfollowOrganization(_parent, { input }, context) {
      const { reference, userErrors } = await stop(organizationOf(input.organizationId), context);
      return { organization: reference, userErrors };
    },
    async unfollowAppeal(_parent, { input }, context) {
      const { reference, userErrors } = await stop(appealOf(input.appealId), context);
      return { appeal: reference, userErrors };
    },
  },
  Follow: { __resolveType: ({ subject }: Follow) => TYPES[subject] },
  AppealFollow: { appeal: referenceOf },
  InitiativeFollow: { initiative: referenceOf },
  OrganizationFollow: { organization: referenceOf },
  Appeal: followable,
  Initiative: followable,
  Organization: followable,
};
