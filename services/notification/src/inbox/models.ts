import type { MilestonePassed, Notification, Publication } from '../telling/domain.js';

/** What the resolvers of each type receive. */
export type { InboxPage as NotificationConnection } from './reads.js';
export type { Notification, Notification as MilestoneReachedNotification } from '../telling/domain.js';
export type InitiativePublishedNotification = Notification<Publication>;
export type AppealMilestoneNotification = Notification<MilestonePassed>;
export type InitiativeMilestoneNotification = Notification<MilestonePassed>;
