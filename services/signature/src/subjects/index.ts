import type { Reaction } from '@tpt/outbox';
import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { onInitiativeState } from './on-initiative-state.js';

/** What can be signed or supported is known here, and whether it can be now. */
export const subjects: Capability<Tools> = {
  listens: [
    {
      consumer: 'subjects',
      topics: ['tpt.initiative.state.v1'],
      reactions: (tools) => onInitiativeState(tools) as Reaction<never>[],
    },
  ],
};
