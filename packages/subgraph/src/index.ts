export * from './connections/index.js';
export { exactlyOne } from './exactly-one.js';
export { serveSubgraph } from './serve.js';
export { subgraphSettings } from './settings.js';
