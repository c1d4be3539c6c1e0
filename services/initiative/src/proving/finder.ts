/** What use cases of other capabilities find here. */
export { findDomainsAmong, findDomainsFor } from './store.js';
