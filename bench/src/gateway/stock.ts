import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Caller } from '@tpt/graph';
import { createCallers } from './callers.js';

// The gateway of the documentation of @apollo/gateway: nothing of ours but the tokens that our subgraphs want.
const { recognize, headersFor } = createCallers(process.env);

interface Context {
  caller: Caller;
}

const server = new ApolloServer<Context>({
  gateway: new ApolloGateway({
    supergraphSdl: readFileSync(process.env['SUPERGRAPH']!, 'utf8'),
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource<Context>({
        url: url!,
        willSendRequest({ request, context }) {
          for (const [header, value] of Object.entries(headersFor(name, (context as Context).caller ?? {})))
            request.http?.headers.set(header, value);
        },
      }),
  }),
});
await startStandaloneServer(server, {
  listen: { host: process.env['HOST']!, port: Number(process.env['PORT']) },
  context: async ({ req }) => ({ caller: await recognize(req.headers.authorization) }),
});
