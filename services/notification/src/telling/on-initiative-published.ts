import type { OutboxStore, Reaction } from '@tpt/outbox';
import { z } from 'zod';
import { OLD_NEWS_AFTER_DAYS } from './domain.js';
import { tellPublication } from './tell-publication.js';

// Bounded to what the tables keep.
const InitiativePublished = z.object({
  initiativeId: z.string().regex(/^initiative_[0-9a-z]{26}$/),
  organizationId: z.string().regex(/^organization_[0-9a-z]{26}$/),
  provenance: z.enum(['DECLARED', 'CENSUSED']),
});

/** A publication is news for those who follow. */
export const onInitiativePublished = (tools: OutboxStore): Reaction<z.output<typeof InitiativePublished>> => ({
  on: 'initiative.published.v1',
  ignoreAfterDays: OLD_NEWS_AFTER_DAYS,
  read: (data) => InitiativePublished.parse(data),
  handle: ({ time, data }, transaction) => tellPublication({ transaction, tools }, data, time),
});
