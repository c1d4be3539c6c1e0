/** What use cases of other capabilities find here. */
export {
  findDrafted,
  findInitiativeOwner,
  findInitiativesToChange,
  findInitiativeToChange,
  findTakenSlugs,
} from './store.js';
