/** What use cases of other capabilities find here. */
export { findCensusedOrganization, findOrganizationToChange, findRegistered, isLegalIdProvedByAnother } from './store.js';
