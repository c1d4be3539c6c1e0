export { requirePerson, requireRole } from './access.js';
export { accessError, inputError, requestError, subscriptionError } from './errors.js';
export { createMinter, createVerifier, type Caller, type Minter, type Verifier } from './internal-token/index.js';
export { readLanguage } from './language.js';
export { inTime } from './operation-time.js';
export type { QueryLimits } from './query-limits.js';
export type { Reader } from './reader.js';
export { refusalOf } from './refusal.js';
export { graphServerOptions } from './server-options.js';
