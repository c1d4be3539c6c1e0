import type { Reference } from '../domain/follow.js';
import type { Context } from '../context.js';

/** What this service adds to the entities of its neighbours. */
const followable = {
  __resolveReference: async ({ id }: Reference): Promise<Reference> => ({ id }),
  viewerIsFollowing: ({ id }: Reference, _args: object, { viewerFollows }: Context) => viewerFollows.load(id),
};

export const Initiative = followable;
export const Organization = followable;
export const Appeal = followable;
