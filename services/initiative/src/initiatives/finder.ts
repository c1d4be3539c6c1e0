/** What use cases of other capabilities find here. */
export { findCensusedInitiative, findDrafted, findInitiativeToChange } from './store.js';
