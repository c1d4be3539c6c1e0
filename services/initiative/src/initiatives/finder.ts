/** What use cases of other capabilities find here. */
export {
  findDrafted,
  findInitiativeOwner,
  findInitiativesToChange,
  findInitiativeToChange,
  findReviewed,
  findTakenSlugs,
} from './store.js';
