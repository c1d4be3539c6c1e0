export { requirePerson, requireRole } from './access.js';
export { accessError, inputError, requestError } from './errors.js';
export { exactlyOne } from './exactly-one.js';
export { LANGUAGES, readLanguage, type Language } from './language.js';
export type { QueryLimits } from './query-limits.js';
export { serveSubgraph, type Reader } from './serve.js';
export { graphServerOptions } from './server-options.js';
export { subgraphSettings } from './settings.js';
