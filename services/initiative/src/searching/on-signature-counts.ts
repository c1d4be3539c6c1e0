import type { Reaction } from '@tpt/outbox';
import { z } from 'zod';
import { forgetSupports, keepSupports } from './keep-supports.js';

// Bounded to what the tables keep.
const SignatureCounts = z.object({
  subjectId: z.string().regex(/^(appeal|initiative)_[0-9a-z]{26}$/),
  people: z.int32().min(0),
  version: z.int32().min(1),
});

/** What is supported most is known from what another service counts. */
export const onSignatureCounts: Reaction<z.output<typeof SignatureCounts>> = {
  on: 'signature.counts.v1',
  read: (data) => SignatureCounts.parse(data),
  handle: ({ data }, transaction) => keepSupports(transaction, data),
  gone: ({ key }, transaction) => forgetSupports(transaction, key),
};
