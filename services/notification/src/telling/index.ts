import type { Reaction } from '@tpt/outbox';
import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { onInitiativePublished } from './on-initiative-published.js';
import { onSignatureCounts } from './on-signature-counts.js';
import { Notifications } from './table.js';

/** People are told what they follow. */
export const telling: Capability<Tools> = {
  tables: [Notifications],
  listens: [
    {
      consumer: 'news',
      topics: ['tpt.initiative.events.v1', 'tpt.signature.counts.v1'],
      reactions: (tools) => [onInitiativePublished(tools), onSignatureCounts(tools)] as Reaction<never>[],
    },
  ],
};
