import { RemoteGraphQLDataSource } from '@apollo/gateway';
import {
  createIdentity,
  createRecognition,
  createVouch,
  openGraph,
  readConfig,
  readIdentityOptions,
  readSupergraph,
  serveEndpoint,
  shedLoad,
} from '@tpt/gateway';
import type { Caller } from '@tpt/graph';
import { createHttpServer, runProgram } from '@tpt/program';

// The same gateway but for one thing: subgraphs are asked through the data source that @apollo/gateway brings.
runProgram('stock gateway', readConfig, async (config, { logger, onStop }) => {
  const server = createHttpServer({ logger, ready: {}, stopNoticeMs: config.STOP_NOTICE_MS });
  const graph = await openGraph({
    supergraph: readSupergraph(),
    sourceFor: ({ name, url }) => {
      const vouch = createVouch(name, config.SUBGRAPH_TOKEN_KEYS[name]!);
      return new RemoteGraphQLDataSource({
        url: config.SUBGRAPH_URLS[name] ?? url ?? '',
        willSendRequest({ request, context }) {
          const { caller, language } = context as { caller: Caller; language: string };
          request.http?.headers.set('authorization', `Bearer ${vouch(caller)}`);
          request.http?.headers.set('accept-language', language);
        },
      });
    },
    logger,
  });
  onStop(() => graph.stop());
  const recognize = createRecognition(createIdentity(readIdentityOptions(config)));
  serveEndpoint({ server, graph, recognize, shedding: shedLoad(server, config) });
  onStop(() => server.drain());
  await server.listen(config.PORT, config.HOST);
});
