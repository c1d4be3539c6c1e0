/** What use cases of other capabilities find here. */
export {
  findOrganization,
  findOrganizationsToChange,
  findOrganizationToChange,
  findRegistered,
  findSimilar,
  holdOrganization,
  isLegalIdProvedByAnother,
} from './store.js';
