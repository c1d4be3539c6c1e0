export { readAddress, type Address } from './read-address.js';
export { readHost } from './read-host.js';
