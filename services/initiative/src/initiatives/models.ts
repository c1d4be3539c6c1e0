/** What the resolvers of each type receive. */
export type { ShownInitiative as Initiative, ShownRejection as Rejection } from './reads.js';
export type { PartialDate } from '../values/partial-date.js';
