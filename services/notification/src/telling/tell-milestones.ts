import type { Work } from '@tpt/outbox';
import { audienceOfMilestone, freshMilestones } from './domain.js';
import { takeNewMilestones, tell } from './store.js';

/** Tells those who follow an appeal or an initiative which milestones it passed, each once, unless that is old news. */
export async function tellMilestones(
  { transaction }: Pick<Work, 'transaction'>,
  counts: { subjectId: string; milestones: { count: number; reachedAt: Date }[] },
  countedAt: Date,
  now: Date,
): Promise<void> {
  const { subjectId, milestones } = counts;
  const fresh = freshMilestones(milestones, now);
  for (const milestone of await takeNewMilestones(transaction, subjectId, fresh))
    await tell(
      transaction,
      { kind: 'MILESTONE_REACHED', subjectId, milestone },
      audienceOfMilestone(subjectId),
      countedAt,
    );
}
