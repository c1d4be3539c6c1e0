export type { Counts, ValueCount } from './count.js';
export { CURSORS } from './find.js';
export { searchInitiatives, type InitiativePage } from './search.js';
export { findSuggestions } from './suggest.js';
