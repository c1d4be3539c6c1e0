/** What use cases of other capabilities find here. */
export { findMembers, findMembership, findMembershipsAmong } from './store.js';
