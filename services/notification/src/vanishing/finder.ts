/** What use cases of other capabilities find here. */
export { isGone } from './store.js';
