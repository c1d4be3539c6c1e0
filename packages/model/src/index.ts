export { isId, newId, toId } from './ids.js';
export { LANGUAGES, type Language } from './language.js';
export { refuse, type Outcome, type Refusal } from './outcome.js';
