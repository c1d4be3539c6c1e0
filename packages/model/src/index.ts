export { isId, newId, toId } from './ids.js';
export { refuse, type Outcome, type Refusal } from './outcome.js';
