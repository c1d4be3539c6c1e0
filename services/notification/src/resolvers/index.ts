import type { Resolvers } from '../generated/schema.js';
import { Appeal, Initiative, Organization } from './entities.js';
import { Follow } from './follow.js';
import { Mutation } from './mutation.js';
import {
  InitiativePublishedNotification,
  MilestoneReachedNotification,
  Notification,
  NotificationConnection,
} from './notification.js';
import { Query } from './query.js';
import { NotificationUserError } from './user-error.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Appeal,
  Follow,
  Initiative,
  InitiativePublishedNotification,
  MilestoneReachedNotification,
  Notification,
  NotificationConnection,
  NotificationUserError,
  Organization,
};
