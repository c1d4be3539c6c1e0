export { readConfig, settingsOf } from './config.js';
export { serveGraph } from './graph.js';
export { createIdentity } from './identity.js';
export type { SubgraphName } from './supergraph.js';
export { createVouch } from './vouch.js';
