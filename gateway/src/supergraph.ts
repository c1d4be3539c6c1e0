import { readFileSync } from 'node:fs';

/** The subgraphs and, for each, what it is told of a caller. */
export const SUBGRAPHS = {
  initiative: ['personId', 'roles'],
  signature: ['personId', 'email'],
  notification: ['personId'],
} as const;

/** The name of a subgraph. */
export type SubgraphName = keyof typeof SUBGRAPHS;

/** The composed schema as it was reviewed and committed. */
export const readSupergraph = (): string => readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
