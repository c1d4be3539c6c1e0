import type { FollowTarget } from './follow.js';

/** One thing told to one person. */
export interface Notification {
  id: string;
  news: News;
  createdAt: Date;
}

/** Something worth telling. */
export type News =
  | { kind: 'INITIATIVE_PUBLISHED'; initiativeId: string }
  | { kind: 'MILESTONE_REACHED'; subjectId: string; milestone: number };

/** Names a piece of news, so that nobody is told it twice. */
export const nameOf = (news: News): string =>
  news.kind === 'INITIATIVE_PUBLISHED'
    ? `published:${news.initiativeId}`
    : `milestone:${news.subjectId}:${news.milestone}`;

/** Whom a publication is told to: those who follow everything, the organization, or the initiative itself. */
export const audienceOfPublication = (initiativeId: string, organizationId: string): FollowTarget[] => [
  { subject: 'ALL_INITIATIVES', targetId: '' },
  { subject: 'ORGANIZATION', targetId: organizationId },
  { subject: 'INITIATIVE', targetId: initiativeId },
];

/** Nobody is told what happened longer ago than this, whatever is replayed. */
export const OLD_NEWS_AFTER_DAYS = 7;

const DAY_MS = 86_400_000;

/** The milestones that are still news; the event that names them may be younger than they are. */
export const freshMilestones = (milestones: { count: number; reachedAt: Date }[], now: Date): number[] =>
  milestones
    .filter(({ reachedAt }) => now.getTime() - reachedAt.getTime() <= OLD_NEWS_AFTER_DAYS * DAY_MS)
    .map(({ count }) => count);

/** Whom a milestone is told to: those who follow what was signed or supported. */
export const audienceOfMilestone = (subjectId: string): FollowTarget[] => [
  { subject: isAppeal(subjectId) ? 'APPEAL' : 'INITIATIVE', targetId: subjectId },
];

/** Whether a subject is an appeal rather than an initiative. */
export const isAppeal = (subjectId: string): boolean => subjectId.startsWith('appeal_');
