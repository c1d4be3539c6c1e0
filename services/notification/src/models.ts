import type { Refusal } from '@tpt/model';
import type { RefusalCode } from './refusals.js';

/** What the resolvers of the shared types receive. */
export type NotificationUserError = Refusal<RefusalCode>;
