import type { Reaction } from '@tpt/outbox';
import { onInitiativePublished } from './on-initiative-published.js';
import { onSignatureCounts } from './on-signature-counts.js';

/** The consumers of this service: for each, the neighbours' topics it reads. */
export const consumers = {
  news: {
    topics: ['tpt.initiative.events.v1', 'tpt.signature.counts.v1'],
    reactions: () => [onInitiativePublished, onSignatureCounts] as Reaction<never>[],
  },
};
