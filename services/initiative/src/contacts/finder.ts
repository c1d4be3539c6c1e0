/** What use cases of other capabilities find here. */
export { findContact } from './store.js';
