import type { EntitySchema } from 'typeorm';
import { Follows } from './follows.js';
import { Notifications } from './notifications.js';

export const entities = [Follows, Notifications] as EntitySchema<never>[];
