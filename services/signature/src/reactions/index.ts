import type { Reaction } from '@tpt/outbox';
import type { Store } from '../store/store.js';
import { onInitiativeState } from './on-initiative-state.js';

/** The consumers of this service: for each, the neighbours' topics it reads. */
export const consumers = {
  subjects: {
    topics: ['tpt.initiative.state.v1'],
    reactions: (store: Pick<Store, 'fields'>) => [onInitiativeState(store)] as Reaction<never>[],
  },
};
