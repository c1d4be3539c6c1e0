import type { Announcement } from '../generated/events.js';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Report } from './domain.js';

/** Tells the other services that something was reported, and not by whom. */
export const moderationReported = (
  { id, organizationId }: Initiative,
  { reason, reportedAt }: Pick<Report, 'reason' | 'reportedAt'>,
): Announcement => ({
  type: 'moderation.reported.v1',
  key: id,
  data: { subjectId: id, organizationId, reason, reportedAt: reportedAt.toISOString() },
});
