import { isInsider, type Viewer } from '../../memberships/domain.js';
import type { Initiative } from './initiative.js';

/** Whether an initiative is for everybody. */
export const isPublic = ({ state }: Pick<Initiative, 'state'>): boolean => state === 'PUBLISHED';

/** Everybody sees what is published; before that, only members of its organization and the moderators do. */
export const maySeeInitiative = (initiative: Pick<Initiative, 'state'>, viewer: Viewer): boolean =>
  isPublic(initiative) || isInsider(viewer);
