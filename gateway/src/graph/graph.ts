import type { GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { graphServerOptions } from '@tpt/graph';
import type { Logger } from '@tpt/program';
import type { DocumentNode } from 'graphql';
import { BoundedCache } from '../cache/bounded-cache.js';
import { createCacheControl } from '../cache/cache-control.js';
import { PlanCache } from '../cache/plan-cache.js';
import type { Context } from '../context.js';
import { refusePrototypeNames } from '../limits/prototype-names.js';
import { QUERY_LIMITS } from '../limits/query-limits.js';
import { ListedOperations } from '../operations/listed-operations.js';
import { createPersistedQueries } from '../operations/persisted-queries.js';
import type { Openness } from '../operations/safelist.js';
import { createWarmUp } from '../operations/warm-up.js';
import { tellNetworkOfMutations } from '../limits/tell-network.js';
import { recordOperations } from '../telemetry/record-operations.js';
import { openGateway } from './partial-answers.js';
import { noteSubscription } from '../live/note-subscription.js';
import { refuseReservedVariable } from './reserved-variable.js';

const DOCUMENT_BYTES = 8 * 1024 * 1024;

/** The graph, for its endpoint and for what runs beside it. */
export type Graph = ApolloServer<Context>;

/** What a graph is made of. */
export interface GraphOptions {
  /** The composed schema. */
  supergraph: string;
  /** How a subgraph is asked, given its name and where the supergraph says it is. */
  sourceFor: (subgraph: { name: string; url?: string | undefined }) => GraphQLDataSource<Context>;
  /** The operations of our clients, prepared before they are asked for. */
  listed?: ListedOperations;
  openness?: Openness;
  plans?: PlanCache;
  logger: Logger;
  /** Whether clients may read the schema, and are told what they may have meant; they may not unless this says so. */
  introspection?: boolean;
}

/** Opens the graph: plans over the subgraphs, within the limits, with faults masked. */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const { supergraph, sourceFor, logger } = options;
  const { listed = new ListedOperations(), openness = 'any', plans = new PlanCache() } = options;
  const { introspection = false } = options;
  const { apollo, gateway } = openGateway(
    {
      supergraphSdl: supergraph,
      buildService: sourceFor,
      queryPlannerConfig: { cache: plans },
      // Outside production a header would show the plan, in answers that others are shown.
      __exposeQueryPlanExperimental: false,
      logger: quiet,
    },
    logger,
  );
  const warmUp = createWarmUp({ gateway: apollo, plans, listed, logger });
  const common = graphServerOptions<Context>(logger, QUERY_LIMITS, { introspection });
  const graph = new ApolloServer<Context>({
    ...common,
    gateway,
    csrfPrevention: true,
    documentStore: new BoundedCache<DocumentNode>(DOCUMENT_BYTES),
    persistedQueries: { cache: createPersistedQueries(listed, openness) },
    validationRules: [...common.validationRules, refusePrototypeNames],
    plugins: [
      ...common.plugins,
      refuseReservedVariable,
      tellNetworkOfMutations,
      createCacheControl(),
      recordOperations,
      noteSubscription,
      warmUp.plugin,
    ],
    logger: quiet,
  });
  await graph.start();
  await warmUp.begin(graph);
  return graph;
}

const nothing = () => {};
// What matters of a request is logged by the error format, once and masked.
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
