import { EntitySchema } from 'typeorm';
import type { Count, Milestone } from './domain.js';

/** Milestones as they are kept. */
export type KeptMilestones = { count: number; reachedAt: string }[];

/** Reads them. */
export const readMilestones = (kept: KeptMilestones): Milestone[] =>
  kept.map(({ count, reachedAt }) => ({ count, reachedAt: new Date(reachedAt) }));

/** The folded totals of subjects. */
export const Counts = new EntitySchema<Count>({
  name: 'counts',
  columns: {
    subjectId: { name: 'subject_id', type: 'text', primary: true },
    people: { type: 'integer' },
    milestones: {
      type: 'jsonb',
      transformer: { to: (milestones: Milestone[]) => milestones, from: readMilestones },
    },
    countedAt: { name: 'counted_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});
