import type { Reaction } from '@tpt/outbox';
import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { onStateOf } from './on-state.js';
import { GoneThings } from './table.js';

/** Nothing is shown of what is there no more. */
export const vanishing: Capability<Tools> = {
  tables: [GoneThings],
  listens: [
    {
      consumer: 'gone',
      topics: ['tpt.initiative.state.v1', 'tpt.organization.state.v1'],
      reactions: () => [...onStateOf('initiative'), ...onStateOf('organization')] as Reaction<never>[],
    },
  ],
};
