import { requirePerson } from '@tpt/graph';
import { readPage } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { subjectOf, type MilestonePassed, type Notification } from '../telling/domain.js';
import { INBOX_CURSOR, readInbox } from './reads.js';

const TYPES = {
  INITIATIVE_PUBLISHED: 'InitiativePublishedNotification',
  APPEAL_MILESTONE: 'AppealMilestoneNotification',
  INITIATIVE_MILESTONE: 'InitiativeMilestoneNotification',
} as const;

const milestone = ({ news }: Notification<MilestonePassed>): number => news.milestone;
const subject = ({ news }: Notification<MilestonePassed>): { id: string } => ({ id: news.subjectId });

export const resolvers: Resolvers = {
  Query: {
    inbox: async (_parent, args, context) =>
      readInbox(context.tools, requirePerson(context).personId, readPage(args, INBOX_CURSOR, context)),
  },
  Notification: { __resolveType: ({ news }) => TYPES[subjectOf(news)] },
  InitiativePublishedNotification: { initiative: ({ news }) => ({ id: news.initiativeId }) },
  AppealMilestoneNotification: { milestone, appeal: subject },
  InitiativeMilestoneNotification: { milestone, initiative: subject },
  NotificationConnection: {
    nodes: ({ edges }) => edges.map((edge) => edge.node),
    totalCount: (page) => page.totalCount(),
  },
};
