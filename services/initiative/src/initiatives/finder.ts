/** What use cases of other capabilities find here. */
export { findCensusedInitiative, findDrafted, findInitiativeToChange, findReviewed } from './store.js';
