/** What the resolvers of the shared types receive. */
export type { Refusal as SignatureUserError } from './refusals.js';
