export type { Counts, ValueCount } from './count.js';
export { CURSORS } from './find.js';
export { searchInitiatives, type FoundInitiatives } from './search.js';
export { findSuggestions } from './suggest.js';
