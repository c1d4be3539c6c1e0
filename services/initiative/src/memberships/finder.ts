/** What use cases of other capabilities find here. */
export { countMembers, countOrganizationsOf, findMembers, findMembership } from './store.js';
