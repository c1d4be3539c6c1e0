import type { Resolvers } from '../generated/schema.js';
import { Appeal } from './appeal.js';
import { Initiative } from './initiative.js';
import { Mutation } from './mutation.js';
import { Query } from './query.js';
import { SignatureUserError } from './user-error.js';

export const resolvers: Resolvers = { Query, Mutation, Appeal, Initiative, SignatureUserError };
