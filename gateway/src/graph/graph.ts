import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { graphServerOptions } from '@tpt/graph';
import type { Logger } from '@tpt/program';
import type { Context } from '../context.js';
import { QUERY_LIMITS } from '../limits/query-limits.js';
import { noteSubscription } from '../live/note-subscription.js';
import { refuseReservedVariable } from './reserved-variable.js';

/** The graph, for its endpoint and for what runs beside it. */
export type Graph = ApolloServer<Context>;

/** What a graph is made of. */
export interface GraphOptions {
  /** The composed schema. */
  supergraph: string;
  /** How a subgraph is asked, given its name and where the supergraph says it is. */
  sourceFor: (subgraph: { name: string; url?: string | undefined }) => GraphQLDataSource<Context>;
  logger: Logger;
}

/** Opens the graph: plans over the subgraphs, within the limits, with faults masked. */
export async function openGraph({ supergraph, sourceFor, logger }: GraphOptions): Promise<Graph> {
  const gateway = new ApolloGateway({ supergraphSdl: supergraph, buildService: sourceFor, logger: quiet });
  const common = graphServerOptions<Context>(logger, QUERY_LIMITS);
  const graph = new ApolloServer<Context>({
    ...common,
    gateway,
    csrfPrevention: true,
    plugins: [...common.plugins, refuseReservedVariable, noteSubscription],
    logger: quiet,
  });
  await graph.start();
  return graph;
}

const nothing = () => {};
// What matters of a request is logged by the error format, once and masked.
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
