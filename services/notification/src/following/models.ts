/** What the resolvers of each type receive. */
export type {
  Follow,
  Follow as AllInitiativesFollow,
  Follow as AppealFollow,
  Follow as InitiativeFollow,
  Follow as OrganizationFollow,
  Reference as Appeal,
  Reference as Initiative,
  Reference as Organization,
} from './domain.js';
