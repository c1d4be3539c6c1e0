export { readAddress, type Address } from './read-address.js';
