import type { Reaction } from '@tpt/outbox';
import { z } from 'zod';
import type { Tools } from '../context.js';
import { stateOfInitiative } from './domain.js';
import { keepSubject } from './keep-subject.js';
import { loseSubject } from './lose-subject.js';

// Bounded to what the tables keep.
const InitiativeState = z.object({
  id: z.string().regex(/^initiative_[0-9a-z]{26}$/),
  state: z.string(),
  version: z.int32().min(1),
});

/** What is known here of an initiative: whether it can be supported. Of every version of its state the same is read. */
export const onInitiativeState = (tools: Pick<Tools, 'fields'>): Reaction<z.output<typeof InitiativeState>>[] =>
  ['initiative.state.v1', 'initiative.state.v2'].map((on) => ({
    on,
    read: (data) => InitiativeState.parse(data),
    handle: ({ data: { id, state, version } }, transaction) =>
      keepSubject({ transaction, tools }, { kind: 'INITIATIVE', id, state: stateOfInitiative(state), version }),
    gone: ({ key }, transaction) => loseSubject({ transaction }, { kind: 'INITIATIVE', id: key }),
  }));
