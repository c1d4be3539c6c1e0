export * from './organization.js';
export * from './describing.js';
export * from './visibility.js';
