import { createMinter } from '@tpt/graph';
import { createHttpServer, runProgram } from '@tpt/program';
import { readConfig } from './config.js';
import { serveGraph } from './graph.js';
import { serveIde } from './ide.js';
import { createIdentity } from './identity.js';
import { serveLinkPages } from './link-pages/link-pages.js';
import { SubgraphSource } from './subgraph-source.js';

runProgram('gateway', readConfig, async (config, { logger, onStop }) => {
  const mint = createMinter(config.INTERNAL_TOKEN_PRIVATE_KEY);
  const timeoutMs = config.SUBGRAPH_TIMEOUT_MS;
  const sources = {
    initiative: new SubgraphSource({ name: 'initiative', url: config.INITIATIVE_URL, timeoutMs, mint, logger }),
    signature: new SubgraphSource({ name: 'signature', url: config.SIGNATURE_URL, timeoutMs, mint, logger }),
    notification: new SubgraphSource({ name: 'notification', url: config.NOTIFICATION_URL, timeoutMs, mint, logger }),
  };
  onStop(() => Promise.all(Object.values(sources).map((source) => source.close())));

  const server = createHttpServer({ logger, ready: {}, stopNoticeMs: config.STOP_NOTICE_MS });
  const graph = await serveGraph({
    server,
    sourceFor: (subgraph) => sources[subgraph],
    identify: createIdentity({
      issuer: config.OIDC_ISSUER,
      audience: config.OIDC_AUDIENCE,
      jwksUrl: config.OIDC_JWKS_URL,
      personKey: config.PERSON_KEY,
    }),
    ide: config.IDE === 'on' ? '/ide/' : undefined,
    logger,
  });
  onStop(() => graph.stop());

  await serveLinkPages(server, graph);
  if (config.IDE === 'on') await serveIde(server);
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
