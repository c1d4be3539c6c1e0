export { requirePerson, requireRole } from './access.js';
export { accessError, maskErrors } from './errors.js';
export { LANGUAGES, readLanguage, type Language } from './language.js';
export { serveSubgraph, type Reader } from './serve.js';
export { subgraphSettings } from './settings.js';
