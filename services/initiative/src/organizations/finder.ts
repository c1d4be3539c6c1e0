/** What use cases of other capabilities find here. */
export { findCensusedOrganization, findOrganizationToChange, findRegistered, isSirenProvedByAnother } from './store.js';
