import { GraphQLError } from 'graphql';

/** What a subgraph was to answer is missing; which fields of the answer these are is found out when it is complete. */
export class SubgraphUnavailable extends GraphQLError {
  constructor(
    /** What the planner asked. */
    readonly query: string,
    /** Of which part of the answer. */
    readonly at: readonly (string | number)[],
  ) {
    super('a subgraph is not available', { extensions: { code: 'SERVICE_UNAVAILABLE' } });
  }
}
