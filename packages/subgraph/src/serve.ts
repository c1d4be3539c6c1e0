import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { parse } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import type { Caller, Verifier } from '@tpt/internal-token';
import type { HttpServer, Logger } from '@tpt/process';
import { accessError } from './errors.js';
import { guardInputs } from './inputs.js';
import { readLanguage, type Language } from './language.js';
import type { QueryLimits } from './query-limits.js';
import { graphServerOptions } from './server-options.js';

/** What every resolver knows of the request: who calls, and the language that person reads. */
export interface Reader {
  caller: Caller;
  language: Language;
}

// A gateway refuses what is too large for a client to ask. What it then asks itself may be larger: fragments are written
// out, every object has its type and id, and entities come in lists.
const LIMITS: QueryLimits = {
  tokens: 30_000,
  aliases: 300,
  depth: 20,
  selections: 10_000,
  rootFields: { query: 100, mutation: 10, subscription: 1 },
  answer: 100_000,
};
const LARGEST_BODY = 2 * 1024 * 1024;

/**
 * Serves a subgraph at `POST /graphql` of an HTTP server. Every request, introspection included, needs an internal
 * token; everything else is answered 401.
 */
export async function serveSubgraph<Context extends Reader>(options: {
  server: HttpServer;
  schemaFile: URL;
  resolvers: object;
  verify: Verifier;
  /** Makes the context of one request, loaders included. */
  contextFor: (reader: Reader) => Context;
  logger: Logger;
}): Promise<void> {
  const { app } = options.server;
  const apollo = new ApolloServer<Context>({
    ...graphServerOptions<Context>(options.logger, LIMITS),
    schema: guardInputs(
      buildSubgraphSchema([
        {
          typeDefs: parse(readFileSync(options.schemaFile, 'utf8')),
          resolvers: { DateTime: DateTimeResolver, ...options.resolvers } as GraphQLResolverMap<Context>,
        },
      ]),
    ),
    // Only the gateway can reach a subgraph; it guards browsers.
    csrfPrevention: false,
  });
  await apollo.start();
  const callerOf = (token: string): Caller | undefined => {
    try {
      return options.verify(token);
    } catch {
      return undefined;
    }
  };
  const callers = new WeakMap<object, Caller>();
  app.post(
    '/graphql',
    {
      bodyLimit: LARGEST_BODY,
      async onRequest(request, reply) {
        const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
        const caller = token && callerOf(token);
        if (!caller) {
          const { message, extensions } = accessError('UNAUTHENTICATED', 'en');
          return reply.status(401).send({ errors: [{ message, extensions }] });
        }
        callers.set(request, caller);
      },
    },
    fastifyApolloHandler(apollo, {
      context: async (request) =>
        options.contextFor({
          caller: callers.get(request)!,
          language: readLanguage(request.headers['accept-language']),
        }),
    }),
  );
}
