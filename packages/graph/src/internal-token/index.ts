export type { Caller } from './caller.js';
export { createMinter, type Minter } from './mint.js';
export { createVerifier, type Verifier } from './verify.js';
