import { EntitySchema } from 'typeorm';
import type { Publication } from './domain.js';

/** The one row that says whether anything is published. */
export const PublicationSwitch = new EntitySchema<Publication & { singleton: true }>({
  name: 'publication_switch',
  columns: {
    singleton: { type: 'boolean', primary: true },
    pausedAt: { name: 'paused_at', type: 'timestamptz', nullable: true },
    reason: { type: 'text', nullable: true },
  },
});
