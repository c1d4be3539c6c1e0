export { createKafka } from './create-kafka.js';
export { lagOf, lookAtGroup, type Group, type Place } from './groups.js';
export type { Heard, Listening, ListeningOptions } from './listening/heard.js';
export { startListening } from './listening/start-listening.js';
export { watchGroup } from './watch-group.js';
