import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import { graphServerOptions, inTime, readLanguage, refusalOf, type QueryLimits, type Reader } from '@tpt/graph';
import type { HttpServer, Logger } from '@tpt/program';
import type { RequestGuard } from './guard-requests.js';
import { guardInputs } from './inputs.js';
import { joinResolvers } from './join-resolvers.js';
import type { AnyService } from './service.js';

// A gateway refuses what is too large for a client to ask. What it then asks itself may be larger: fragments are written
// out, every object has its type and id, and entities come in lists.
const LIMITS: QueryLimits = {
  tokens: 30_000,
  aliases: 300,
  directives: 300,
  depth: 20,
  selections: 10_000,
  operations: 1,
  rootFields: { query: 100, mutation: 10, subscription: 1 },
  answer: 100_000,
  answerBytes: 4 * 1024 * 1024,
};
const LARGEST_BODY = 2 * 1024 * 1024;
// Longer than a statement may take in the database.
const ANSWERED_WITHIN_MS = 15_000;

/**
 * Serves the subgraph of a service at `POST /graphql` of an HTTP server. Every request, introspection included, needs an
 * internal token; everything else is answered 401.
 */
export async function serveGraph<Tools>(options: {
  server: HttpServer;
  service: Pick<AnyService, 'folder' | 'capabilities' | 'resolvers'>;
  guard: RequestGuard;
  tools: Tools;
  logger: Logger;
  /** How long an operation may take, in milliseconds. */
  answeredWithinMs?: number;
}): Promise<void> {
  const { server, service, guard, tools, logger, answeredWithinMs = ANSWERED_WITHIN_MS } = options;
  const apollo = new ApolloServer<Reader & { tools: Tools }>({
    ...graphServerOptions<Reader & { tools: Tools }>(logger, LIMITS),
    schema: buildSchema(service),
    // Only the gateway can reach a subgraph; it guards browsers.
    csrfPrevention: false,
  });
  await apollo.start();
  const run = fastifyApolloHandler(apollo, {
    context: async (request) => ({
      caller: guard.callerOf(request),
      language: readLanguage(request.headers['accept-language']),
      tools,
    }),
  });
  server.app.post(
    '/graphql',
    {
      bodyLimit: LARGEST_BODY,
      onRequest: (request, reply) => guard.onRequest(request, reply),
    },
    async function answer(request, reply) {
      const language = readLanguage(request.headers['accept-language']);
      const time = { milliseconds: answeredWithinMs, language };
      return inTime(Promise.resolve(run.call(this, request, reply)), time).catch((error: unknown) => {
        if (!(error instanceof GraphQLError)) throw error;
        const { status, body } = refusalOf(error);
        return reply.status(status).send(body);
      });
    },
  );
}

/** The subgraph of a service, with the resolvers of all its capabilities. */
export function buildSchema({
  folder,
  capabilities,
  resolvers,
}: Pick<AnyService, 'folder' | 'capabilities' | 'resolvers'>): GraphQLSchema {
  const typeDefs = parse(readFileSync(new URL('schema.graphql', folder), 'utf8'));
  const parts = capabilities.flatMap((capability) => capability.resolvers ?? []);
  const joined = joinResolvers([resolvers, ...parts, { DateTime: DateTimeResolver }], typeDefs);
  return guardInputs(buildSubgraphSchema([{ typeDefs, resolvers: joined as GraphQLResolverMap<unknown> }]));
}
