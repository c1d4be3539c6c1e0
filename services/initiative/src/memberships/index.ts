import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { resolvers } from './resolvers.js';
import { FormerMemberships, Memberships } from './table.js';

/** Who may act for an organization. */
export const memberships: Capability<Tools> = { tables: [Memberships, FormerMemberships], resolvers };
