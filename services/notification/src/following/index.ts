import type { Reaction } from '@tpt/outbox';
import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { onOrganizationState } from './on-organization-state.js';
import { resolvers } from './resolvers.js';
import { Follows, MergedOrganizations } from './table.js';

/** People say what they want to be told about. */
export const following: Capability<Tools> = {
  tables: [Follows, MergedOrganizations],
  resolvers,
  listens: [
    {
      consumer: 'merged',
      topics: ['tpt.organization.state.v1'],
      reactions: () => [onOrganizationState] as Reaction<never>[],
    },
  ],
};
