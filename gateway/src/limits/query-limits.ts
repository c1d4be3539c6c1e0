import type { QueryLimits } from '@tpt/graph';

/** How large a client's query may be; the README of the gateway says it to clients. */
export const QUERY_LIMITS: QueryLimits = {
  tokens: 1_000,
  aliases: 30,
  directives: 30,
  depth: 15,
  selections: 1_500,
  operations: 20,
  rootFields: { query: 20, mutation: 5, subscription: 1 },
  answer: 20_000,
  answerBytes: 2 * 1024 * 1024,
};
