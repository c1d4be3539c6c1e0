/** What use cases of other capabilities find here. */
export { findDomainsFor } from './store.js';
