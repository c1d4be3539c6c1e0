export * from './initiative.js';
export * from './states.js';
export * from './acts.js';
export * from './revision.js';
export * from './deciding.js';
export * from './writing.js';
export * from './text.js';
export * from './visibility.js';
