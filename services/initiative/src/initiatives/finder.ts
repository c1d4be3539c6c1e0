/** What use cases of other capabilities find here. */
export { findDrafted, findInitiativesToChange, findInitiativeToChange, findTakenSlugs } from './store.js';
