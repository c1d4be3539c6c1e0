/** What the resolvers of each type receive. */
export type { InitiativeCard as Initiative } from './store/published-initiatives.js';
export type { Membership } from './domain/membership.js';
export type { Organization } from './domain/organization.js';
export type { Refusal as InitiativeUserError } from './domain/refusal.js';
export type { InitiativePage as InitiativeConnection } from './store/published-initiatives.js';
