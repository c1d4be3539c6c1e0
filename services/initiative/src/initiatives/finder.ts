/** What use cases of other capabilities find here. */
export {
  findDrafted,
  findInitiativeOwners,
  findInitiativesToChange,
  findInitiativeToChange,
  findReviewed,
  findTakenSlugs,
} from './store.js';
