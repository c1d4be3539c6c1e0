import { isInsider, type Viewer } from '../../memberships/domain.js';
import type { Initiative, InitiativeState } from './initiative.js';

/** The states in which everybody sees an initiative. */
export const PUBLIC_STATES = ['PUBLISHED', 'ENDED'] as const satisfies InitiativeState[];

/** A state in which everybody sees an initiative. */
export type PublicState = (typeof PUBLIC_STATES)[number];

/** Whether an initiative is for everybody. */
export const isPublic = <Seen extends Pick<Initiative, 'state'>>(
  initiative: Seen,
): initiative is Seen & { state: PublicState } => PUBLIC_STATES.some((state) => state === initiative.state);

/** Everybody sees what is public; the rest is for members of its organization and the moderators. */
export const maySeeInitiative = (initiative: Pick<Initiative, 'state'>, viewer: Viewer): boolean =>
  isPublic(initiative) || isInsider(viewer);
