export * from './answers.js';
export * from './decide.js';
export * from './form.js';
export * from './found.js';
export * from './lines.js';
export * from './reasons.js';
export * from './seen.js';
