import type { Reaction } from '@tpt/outbox';
import { z } from 'zod';
import type { Vanishing } from './domain.js';
import { noteStanding } from './note-standing.js';

const State = z.object({ id: z.string() });

/** A thing that has a state is there, and one that has none any more is gone. Of every version the same is read. */
export const onStateOf = (kind: Vanishing): Reaction<z.output<typeof State>>[] =>
  [`${kind}.state.v1`, `${kind}.state.v2`].map((on) => ({
    on,
    read: (data) => State.parse(data),
    handle: ({ key }, transaction) => noteStanding({ transaction }, kind, key, false),
    gone: ({ key }, transaction) => noteStanding({ transaction }, kind, key, true),
  }));
