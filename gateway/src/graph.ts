import { readFileSync } from 'node:fs';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { accessError, type Caller, graphServerOptions } from '@tpt/graph';
import type { HttpServer, Logger } from '@tpt/program';
import type { FastifyRequest } from 'fastify';
import type { Context } from './context.js';
import { negotiateLanguage } from './language.js';
import { ProviderUnavailable } from './provider-keys.js';
import { QUERY_LIMITS } from './query-limits.js';
import { refuseReservedVariable } from './reserved-variable.js';

/** The graph, for programs that run beside its HTTP endpoint. */
export type Graph = ApolloServer<Context>;

/**
 * Serves the graph at `/graphql`. A token that is not valid is refused, also while nobody can say whether it is; without
 * one the caller is a visitor.
 */
export async function serveGraph(options: {
  server: HttpServer;
  /** How a subgraph is asked, given its name and where the supergraph says it is. */
  sourceFor: (subgraph: { name: string; url?: string | undefined }) => GraphQLDataSource<Context>;
  identify: (accessToken: string) => Promise<Caller>;
  /** Where browsers are sent that open the endpoint itself. */
  ide?: string | undefined;
  logger: Logger;
}): Promise<Graph> {
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraph(),
    buildService: options.sourceFor,
    logger: quiet,
  });
  const common = graphServerOptions<Context>(options.logger, QUERY_LIMITS);
  const graph = new ApolloServer<Context>({
    ...common,
    gateway,
    csrfPrevention: true,
    plugins: [...common.plugins, refuseReservedVariable],
    logger: quiet,
  });
  await graph.start();

  const contextOf = async (request: FastifyRequest): Promise<Context> => {
    const language = negotiateLanguage(request.headers['accept-language']);
    const { authorization } = request.headers;
    if (!authorization) return { caller: {}, language };
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
    const caller = await options.identify(token).catch((error: unknown) => {
      if (!(error instanceof ProviderUnavailable))
        throw accessError('UNAUTHENTICATED', language, { http: { status: 401 } });
      options.logger.error({ err: error }, 'nobody can be recognized');
      throw accessError('SERVICE_UNAVAILABLE', language, { http: { status: 503 } });
    });
    return { caller, language };
  };
  options.server.app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    async onRequest(request, reply) {
      const isBrowser = request.method === 'GET' && request.headers.accept?.includes('text/html');
      if (options.ide && isBrowser && !request.url.includes('?')) return reply.redirect(options.ide);
      return undefined;
    },
    handler: fastifyApolloHandler(graph, { context: contextOf }),
  });
  return graph;
}

/** The composed schema as it was reviewed and committed. */
const readSupergraph = (): string => readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');

const nothing = () => {};
// What matters of a request is logged by the error format, once and masked.
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
