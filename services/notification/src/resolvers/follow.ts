import type { FollowTarget, Reference } from '../domain/follow.js';
import type { FollowResolvers } from '../generated/schema.js';

/** The thing that is followed, under the field of its kind. */
export function referencesOf({ subject, targetId }: FollowTarget) {
  const referenceTo = (kind: FollowTarget['subject']): Reference | null => (subject === kind ? { id: targetId } : null);
  return {
    initiative: referenceTo('INITIATIVE'),
    organization: referenceTo('ORGANIZATION'),
    appeal: referenceTo('APPEAL'),
  };
}

export const Follow: FollowResolvers = {
  initiative: (follow) => referencesOf(follow).initiative,
  organization: (follow) => referencesOf(follow).organization,
  appeal: (follow) => referencesOf(follow).appeal,
};
