import type { Announcement } from '../../generated/events.js';
import type { Initiative, Revision } from '../domain/index.js';

/** What the other services are told of how an initiative comes to be public: handed in, accepted, or rejected and why. */
export function moderationOf(before: Initiative, after: Initiative): Announcement[] {
  if (before.state === after.state) return [];
  const at = after.updatedAt.toISOString();
  if (after.state === 'IN_REVIEW') return [submitted(after, null, at)];
  if (before.state !== 'IN_REVIEW') return [];
  if (after.state === 'PUBLISHED') return [accepted(after, null, at)];
  return after.rejection ? [rejected(after, null, after.rejection.reason, at)] : [];
}

/**
 * What they are told of an edit of what is public.
 * @param before the latest until then; null when there was none.
 */
export function moderationOfRevision(initiative: Initiative, before: Revision | null, after: Revision): Announcement[] {
  if (before?.number === after.number && before.state === after.state) return [];
  const at = (after.decidedAt ?? after.proposedAt).toISOString();
  if (after.state === 'IN_REVIEW') return [submitted(initiative, after.number, at)];
  if (before?.state !== 'IN_REVIEW') return [];
  if (after.state === 'ACCEPTED') return [accepted(initiative, after.number, at)];
  return after.rejection ? [rejected(initiative, after.number, after.rejection.reason, at)] : [];
}

const about = ({ id, organizationId }: Initiative, revision: number | null) => ({
  subjectId: id,
  organizationId,
  revision,
});

const submitted = (initiative: Initiative, revision: number | null, submittedAt: string): Announcement => ({
  type: 'moderation.submitted.v1',
  key: initiative.id,
  data: { ...about(initiative, revision), submittedAt },
});

const accepted = (initiative: Initiative, revision: number | null, acceptedAt: string): Announcement => ({
  type: 'moderation.accepted.v1',
  key: initiative.id,
  data: { ...about(initiative, revision), acceptedAt },
});

const rejected = (
  initiative: Initiative,
  revision: number | null,
  reason: NonNullable<Initiative['rejection']>['reason'],
  rejectedAt: string,
): Announcement => ({
  type: 'moderation.rejected.v1',
  key: initiative.id,
  data: { ...about(initiative, revision), reason, rejectedAt },
});
