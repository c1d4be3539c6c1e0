/** What use cases of other capabilities find here. */
export { findOrganizationToChange, findOrganizationsToChange, findRegistered, findSimilar, isLegalIdProvedByAnother } from './store.js';
