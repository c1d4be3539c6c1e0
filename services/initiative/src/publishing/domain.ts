import { maySeeInitiative, submit, type Initiative } from '../initiatives/domain/index.js';
import { mayPublish, type Membership } from '../memberships/domain.js';
import { refuse, type Outcome } from '../refusals.js';

/** Lets a member hand a draft in. */
export function handIn(initiative: Initiative, membership: Membership | null, now: Date): Outcome<Initiative> {
  // To a stranger a draft does not exist; who hands in does so as a member, moderators too.
  if (!maySeeInitiative(initiative, { isModerator: false, membership })) return refuse('NOT_FOUND', 'initiativeId');
  const allowed = mayPublish(membership);
  return 'refused' in allowed ? allowed : submit(initiative, now);
}
