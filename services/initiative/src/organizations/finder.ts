/** What use cases of other capabilities find here. */
export { findCensusedOrganization, findOrganizationToChange, findRegistered, findSimilar, isLegalIdProvedByAnother } from './store.js';
