/** What use cases of other capabilities find here. */
export {
  findOrganization,
  findOrganizationsToChange,
  findOrganizationToChange,
  findRegistered,
  findSimilar,
  isLegalIdProvedByAnother,
} from './store.js';
