import type { OutboxStore, Reaction } from '@tpt/outbox';
import { z } from 'zod';
import { OLD_NEWS_AFTER_DAYS } from './domain.js';
import { tellMilestones } from './tell-milestones.js';

// Bounded to what the tables keep.
const SignatureCounts = z.object({
  subjectId: z.string().regex(/^(appeal|initiative)_[0-9a-z]{26}$/),
  milestones: z
    .array(z.object({ count: z.int32().min(1), reachedAt: z.iso.datetime().pipe(z.coerce.date()) }))
    .max(100),
});

/** A milestone that was passed is news for those who follow. */
export const onSignatureCounts = (tools: OutboxStore): Reaction<z.output<typeof SignatureCounts>> => ({
  on: 'signature.counts.v1',
  ignoreAfterDays: OLD_NEWS_AFTER_DAYS,
  read: (data) => SignatureCounts.parse(data),
  handle: ({ time, data }, transaction) => tellMilestones({ transaction, tools }, data, time, new Date()),
  // What was told stays told.
  gone: async () => {},
});
