/** What the resolvers of each type receive. */
export type { Appeal } from './domain/appeal.js';
export type { Refusal as SignatureUserError } from './domain/refusal.js';
export type { InitiativeReference as Initiative } from './domain/subject.js';
