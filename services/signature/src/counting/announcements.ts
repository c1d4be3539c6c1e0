import type { Announcement } from '../generated/events.js';
import type { Count } from './domain.js';

/** The totals of an appeal or an initiative. */
export const countsState = ({ subjectId, people, milestones, countedAt, version }: Count): Announcement => ({
  type: 'signature.counts.v1',
  key: subjectId,
  data: {
    subjectId,
    people,
    milestones: milestones.map(({ count, reachedAt }) => ({ count, reachedAt: reachedAt.toISOString() })),
    countedAt: countedAt.toISOString(),
    version,
  },
});
