import type { Appeal } from './appeal.js';
import { MILESTONES, type Milestone } from './milestones.js';

/** What this service tells the world: an event type, its key and data as `events/` describes them. */
export interface Announcement {
  type: string;
  key: string;
  data: object;
}

/** The appeal as it is now. */
export const appealState = (appeal: Appeal): Announcement => ({
  type: 'appeal.state.v1',
  key: appeal.id,
  data: { ...appeal, milestones: MILESTONES },
});

/** A signature or support counts from now on. It says nothing of who signed. */
export const signatureConfirmed = (id: string, subjectId: string, confirmedAt: Date): Announcement => ({
  type: 'signature.confirmed.v1',
  key: id,
  data: { signatureId: id, subjectId, signer: 'PERSON', confirmedAt: confirmedAt.toISOString() },
});

/** A signature was taken back. */
export const signatureWithdrawn = (id: string, subjectId: string, withdrawnAt: Date): Announcement => ({
  type: 'signature.withdrawn.v1',
  key: id,
  data: { signatureId: id, subjectId, withdrawnAt: withdrawnAt.toISOString() },
});

/** The totals of an appeal or an initiative. */
export const countsState = (count: {
  subjectId: string;
  people: number;
  milestones: Milestone[];
  countedAt: Date;
  version: number;
}): Announcement => ({
  type: 'signature.counts.v1',
  key: count.subjectId,
  data: {
    ...count,
    milestones: count.milestones.map(({ count: number, reachedAt }) => ({
      count: number,
      reachedAt: reachedAt.toISOString(),
    })),
    countedAt: count.countedAt.toISOString(),
  },
});
