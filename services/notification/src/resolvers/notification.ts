import { isAppeal } from '../domain/notification.js';
import type {
  InitiativePublishedNotificationResolvers,
  MilestoneReachedNotificationResolvers,
  NotificationConnectionResolvers,
  NotificationResolvers,
} from '../generated/schema.js';

const TYPES = {
  INITIATIVE_PUBLISHED: 'InitiativePublishedNotification',
  MILESTONE_REACHED: 'MilestoneReachedNotification',
} as const;

export const Notification: NotificationResolvers = {
  __resolveType: ({ news }) => TYPES[news.kind],
};

export const InitiativePublishedNotification: InitiativePublishedNotificationResolvers = {
  initiative: ({ news }) => (news.kind === 'INITIATIVE_PUBLISHED' ? { id: news.initiativeId } : null),
};

export const MilestoneReachedNotification: MilestoneReachedNotificationResolvers = {
  milestone: ({ news }) => (news.kind === 'MILESTONE_REACHED' ? news.milestone : 0),
  appeal: ({ news }) => (news.kind === 'MILESTONE_REACHED' && isAppeal(news.subjectId) ? { id: news.subjectId } : null),
  initiative: ({ news }) =>
    news.kind === 'MILESTONE_REACHED' && !isAppeal(news.subjectId) ? { id: news.subjectId } : null,
};

export const NotificationConnection: NotificationConnectionResolvers = {
  nodes: ({ edges }) => edges.map((edge) => edge.node),
  totalCount: (page) => page.totalCount(),
};
