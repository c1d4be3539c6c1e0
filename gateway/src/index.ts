export { readConfig } from './config.js';
export { serveGraph } from './graph.js';
export { createIdentity } from './identity.js';
export { createVouch } from './vouch.js';
