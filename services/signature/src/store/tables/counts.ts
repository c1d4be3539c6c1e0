import { EntitySchema } from 'typeorm';
import type { Milestone } from '../../domain/milestones.js';

/** The folded total of a subject. */
export interface CountRow {
  subjectId: string;
  people: number;
  milestones: Milestone[];
  countedAt: Date;
  version: number;
}

export const Counts = new EntitySchema<CountRow>({
  name: 'counts',
  columns: {
    subjectId: { name: 'subject_id', type: 'text', primary: true },
    people: { type: 'integer' },
    milestones: {
      type: 'jsonb',
      transformer: {
        to: (milestones: Milestone[]) => milestones,
        from: (stored: { count: number; reachedAt: string }[]): Milestone[] =>
          stored.map(({ count, reachedAt }) => ({ count, reachedAt: new Date(reachedAt) })),
      },
    },
    countedAt: { name: 'counted_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});
