export * from './asking.js';
export * from './query.js';
export * from './suggesting.js';
