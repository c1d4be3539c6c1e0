/** What the resolvers of the shared types receive. */
export type { Refusal as InitiativeUserError } from './refusals.js';
