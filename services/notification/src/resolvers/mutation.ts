import { requirePerson } from '@tpt/graph';
import { readTarget } from '../domain/follow.js';
import type { MutationResolvers } from '../generated/schema.js';
import { isId } from '../ids.js';
import { dropFollow, keepFollow } from '../store/follows.js';
import { referencesOf } from './follow.js';

export const Mutation: MutationResolvers = {
  async follow(_parent, { input: { subject, id } }, context) {
    const { personId } = requirePerson(context);
    const target = readTarget(subject, id, isId);
    if ('refused' in target) return { userErrors: target.refused };
    const kept = await keepFollow(context.store, personId, target.done);
    return 'refused' in kept ? { userErrors: kept.refused } : { follow: kept.done, userErrors: [] };
  },

  async unfollow(_parent, { input: { subject, id } }, context) {
    const { personId } = requirePerson(context);
    const target = readTarget(subject, id, isId);
    if ('refused' in target) return { userErrors: target.refused };
    await dropFollow(context.store, personId, target.done);
    return { ...referencesOf(target.done), userErrors: [] };
  },
};
