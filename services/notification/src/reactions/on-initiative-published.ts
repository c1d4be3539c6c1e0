import type { Reaction } from '@tpt/outbox';
import { z } from 'zod';
import { audienceOfPublication, OLD_NEWS_AFTER_DAYS } from '../domain/notification.js';
import { tell } from '../store/tell.js';

// Bounded to what the tables keep.
const InitiativePublished = z.object({
  initiativeId: z.string().regex(/^initiative_[0-9a-z]{26}$/),
  organizationId: z.string().regex(/^organization_[0-9a-z]{26}$/),
});

/** Tells those who followed when it happened that an initiative was published. */
export const onInitiativePublished: Reaction<z.output<typeof InitiativePublished>> = {
  on: 'initiative.published.v1',
  ignoreAfterDays: OLD_NEWS_AFTER_DAYS,
  read: (data) => InitiativePublished.parse(data),
  async handle({ time, data: { initiativeId, organizationId } }, transaction) {
    const audience = audienceOfPublication(initiativeId, organizationId);
    await tell(transaction, { kind: 'INITIATIVE_PUBLISHED', initiativeId }, audience, time);
  },
};
