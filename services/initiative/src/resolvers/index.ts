import type { Resolvers } from '../generated/schema.js';
import { Initiative, InitiativeConnection } from './initiative.js';
import { Mutation } from './mutation.js';
import { Organization } from './organization.js';
import { Query } from './query.js';
import { InitiativeUserError } from './user-error.js';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Initiative,
  InitiativeConnection,
  InitiativeUserError,
  Organization,
};
