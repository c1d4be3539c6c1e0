export * from './initiative.js';
export * from './revision.js';
export * from './states.js';
export * from './writing.js';
export * from './visibility.js';
