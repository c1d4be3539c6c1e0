import { RemoteGraphQLDataSource } from '@apollo/gateway';
import { createIdentity, readConfig, serveGraph, tell } from '@tpt/gateway';
import { type Caller, createMinter } from '@tpt/graph';
import { createHttpServer, runProgram } from '@tpt/program';

// The same gateway but for one thing: subgraphs are asked through the data source that @apollo/gateway brings.
runProgram('stock gateway', readConfig, async (config, { logger, onStop }) => {
  const mint = createMinter(config.INTERNAL_TOKEN_PRIVATE_KEY);
  const server = createHttpServer({ logger, ready: {}, stopNoticeMs: config.STOP_NOTICE_MS });
  const graph = await serveGraph({
    server,
    sourceFor: ({ name, url }) =>
      new RemoteGraphQLDataSource({
        url: config.SUBGRAPH_URLS[name] ?? url ?? '',
        async willSendRequest({ request, context }) {
          const { caller, language } = context as { caller: Caller; language: string };
          request.http?.headers.set('authorization', `Bearer ${await mint(name, tell(name, caller))}`);
          request.http?.headers.set('accept-language', language);
        },
      }),
    identify: createIdentity({
      issuer: config.OIDC_ISSUER,
      audience: config.OIDC_AUDIENCE,
      jwksUrl: config.OIDC_JWKS_URL,
      personKey: config.PERSON_KEY,
    }),
    logger,
  });
  onStop(() => graph.stop());
  onStop(() => server.drain());
  await server.listen(config.PORT, config.HOST);
});
