import type { Reaction } from '@tpt/outbox';
import { z } from 'zod';
import { audienceOfMilestone, freshMilestones, OLD_NEWS_AFTER_DAYS } from '../domain/notification.js';
import { takeNewMilestones, tell } from '../store/tell.js';

// Bounded to what the tables keep.
const SignatureCounts = z.object({
  subjectId: z.string().regex(/^(appeal|initiative)_[0-9a-z]{26}$/),
  milestones: z
    .array(z.object({ count: z.int32().min(1), reachedAt: z.iso.datetime().pipe(z.coerce.date()) }))
    .max(100),
});

/** Tells those who follow an appeal or an initiative that it passed a milestone, unless that is old news. */
export const onSignatureCounts: Reaction<z.output<typeof SignatureCounts>> = {
  on: 'signature.counts.v1',
  isState: true,
  ignoreAfterDays: OLD_NEWS_AFTER_DAYS,
  read: (data) => SignatureCounts.parse(data),
  async handle({ time, data: { subjectId, milestones } }, transaction) {
    const fresh = freshMilestones(milestones, new Date());
    for (const milestone of await takeNewMilestones(transaction, subjectId, fresh))
      await tell(
        transaction,
        { kind: 'MILESTONE_REACHED', subjectId, milestone },
        audienceOfMilestone(subjectId),
        time,
      );
  },
};
