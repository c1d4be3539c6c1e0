import { EVERYTHING, type FollowTarget } from '../following/domain.js';

/** One thing told to one person. */
export interface Notification<Told extends News = News> {
  id: string;
  news: Told;
  createdAt: Date;
}

/** An initiative became public. */
export interface Publication {
  kind: 'INITIATIVE_PUBLISHED';
  initiativeId: string;
}

/** The signatures of an appeal, or the supports of an initiative, passed a number. */
export interface MilestonePassed {
  kind: 'MILESTONE_REACHED';
  subjectId: string;
  milestone: number;
}

/** Something worth telling. */
export type News = Publication | MilestonePassed;

/** Names a piece of news, so that nobody is told it twice. */
export const nameOf = (news: News): string =>
  news.kind === 'INITIATIVE_PUBLISHED'
    ? `published:${news.initiativeId}`
    : `milestone:${news.subjectId}:${news.milestone}`;

/** What kind of thing a piece of news is about. */
export const subjectOf = (news: News): 'INITIATIVE_PUBLISHED' | 'APPEAL_MILESTONE' | 'INITIATIVE_MILESTONE' => {
  if (news.kind === 'INITIATIVE_PUBLISHED') return news.kind;
  return isAppeal(news.subjectId) ? 'APPEAL_MILESTONE' : 'INITIATIVE_MILESTONE';
};

/** An initiative that became public. */
export interface Published {
  initiativeId: string;
  organizationId: string;
  /** Who says so: the organization itself, or the census, which records long after and by the thousand. */
  provenance: 'DECLARED' | 'CENSUSED';
}

/**
 * Whom a publication is told to: those who follow the organization, the initiative itself, or everything. What the census
 * records is no news for everybody: it is told to those who follow whom it is about.
 */
export const audienceOfPublication = ({ initiativeId, organizationId, provenance }: Published): FollowTarget[] => [
  ...(provenance === 'DECLARED' ? [EVERYTHING] : []),
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
