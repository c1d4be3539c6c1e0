import type { Reaction } from '@tpt/outbox';
import { z } from 'zod';
import { followKept } from './follow-kept.js';

const Id = z.string().regex(/^organization_[0-9a-z]{26}$/);
const State = z.object({ id: Id, mergedIds: z.array(Id) });

/** Whoever followed an organization that is part of this one by now follows this one. */
export const onOrganizationState: Reaction<z.output<typeof State>> = {
  on: 'organization.state.v2',
  read: (data) => State.parse(data),
  handle: ({ data }, transaction) => followKept({ transaction }, data.id, data.mergedIds),
  // Where it went is told by the state of what was kept.
  gone: async () => {},
};
