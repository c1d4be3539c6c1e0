import type { Reaction } from '@tpt/outbox';
import { z } from 'zod';
import type { Store } from '../store/store.js';
import { keepSubject } from '../store/subjects.js';

// Bounded to what the tables keep.
const InitiativeState = z.object({
  id: z.string().regex(/^initiative_[0-9a-z]{26}$/),
  state: z.string(),
  version: z.int32().min(1),
});

/** What is known here of an initiative: that it can be supported while it is public, and may be public again. */
export const onInitiativeState = (store: Pick<Store, 'fields'>): Reaction<z.output<typeof InitiativeState>> => ({
  on: 'initiative.state.v1',
  isState: true,
  read: (data) => InitiativeState.parse(data),
  async handle({ data: { id, state, version } }, transaction) {
    const subjectState = state === 'PUBLISHED' ? 'OPEN' : 'PAUSED';
    await keepSubject(transaction, store, { id, kind: 'INITIATIVE', state: subjectState, version });
  },
});
