export { readConfig } from './config.js';
export { serveEndpoint } from './graph/endpoint.js';
export { openGraph } from './graph/graph.js';
export { readSupergraph } from './graph/supergraph.js';
export { createIdentity } from './identity/identity.js';
export { createRecognition } from './identity/recognize.js';
export { serveLive } from './live/serve-live.js';
export { createVouch } from './subgraphs/vouch.js';
