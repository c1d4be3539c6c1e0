import type { Reaction } from '@tpt/outbox';
import { z } from 'zod';
import { upsertSupports } from './store.js';

// Bounded to what the tables keep.
const SignatureCounts = z.object({
  subjectId: z.string().regex(/^(appeal|initiative)_[0-9a-z]{26}$/),
  people: z.int32().min(0),
  version: z.int32().min(1),
});

/** How many support an initiative, to sort by. Appeals are counted in the same way and mean nothing here. */
export const onSignatureCounts: Reaction<z.output<typeof SignatureCounts>> = {
  on: 'signature.counts.v1',
  isState: true,
  read: (data) => SignatureCounts.parse(data),
  async handle({ data: { subjectId, people, version } }, transaction) {
    if (subjectId.startsWith('initiative_'))
      await upsertSupports(transaction, { initiativeId: subjectId, people, version });
  },
};
