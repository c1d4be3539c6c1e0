import { EntitySchema } from 'typeorm';
import type { News } from './domain.js';

/** One thing told to one person. */
export interface NotificationRow {
  /** UUIDv7. */
  id: string;
  personId: string;
  newsName: string;
  news: News;
  createdAt: Date;
}

export const Notifications = new EntitySchema<NotificationRow>({
  name: 'notifications',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text' },
    newsName: { name: 'news_name', type: 'text' },
    news: { type: 'jsonb' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
