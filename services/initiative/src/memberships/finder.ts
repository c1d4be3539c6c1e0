/** What use cases of other capabilities find here. */
export { findMembers, findMembership } from './store.js';
