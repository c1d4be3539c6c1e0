/** What use cases of other capabilities find here. */
export {
  findCensusedOrganization,
  findOrganization,
  findOrganizationToChange,
  findRegistered,
  findSimilar,
  isLegalIdProvedByAnother,
} from './store.js';
