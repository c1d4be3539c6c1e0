import type { Work } from '@tpt/outbox';
import { announceTold, NAMED_AT_MOST } from './announce-told.js';
import { audienceOfMilestone, freshMilestones } from './domain.js';
import { takeNewMilestones, tell } from './store.js';

/** Tells those who follow an appeal or an initiative which milestones it passed, each once, unless that is old news. */
export async function tellMilestones(
  work: Pick<Work, 'transaction' | 'tools'>,
  counts: { subjectId: string; milestones: { count: number; reachedAt: Date }[] },
  countedAt: Date,
  now: Date,
): Promise<void> {
  const { subjectId, milestones } = counts;
  const fresh = freshMilestones(milestones, now);
  for (const milestone of await takeNewMilestones(work.transaction, subjectId, fresh)) {
    const news = { kind: 'MILESTONE_REACHED', subjectId, milestone } as const;
    const audience = audienceOfMilestone(subjectId);
    await announceTold(work, await tell(work.transaction, news, audience, countedAt, NAMED_AT_MOST + 1));
  }
}
