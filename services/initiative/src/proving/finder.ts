/** What use cases of other capabilities find here. */
export { findDomains } from './store.js';
