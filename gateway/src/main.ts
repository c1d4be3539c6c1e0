import { createHttpServer, runProgram } from '@tpt/program';
import { readConfig } from './config.js';
import { serveGraph } from './graph.js';
import { serveIde } from './ide.js';
import { createIdentity } from './identity.js';
import { serveLinkPages } from './link-pages/link-pages.js';
import { SubgraphSources } from './subgraph-sources.js';

runProgram('gateway', readConfig, async (config, { logger, onStop }) => {
  const sources = new SubgraphSources(config, { timeoutMs: config.SUBGRAPH_TIMEOUT_MS, logger });
  onStop(() => sources.close());

  const server = createHttpServer({ logger, ready: {}, stopNoticeMs: config.STOP_NOTICE_MS });
  const graph = await serveGraph({
    server,
    sourceFor: (subgraph) => sources.open(subgraph),
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
  sources.refuseStrangers();

  await serveLinkPages(server, graph);
  if (config.IDE === 'on') await serveIde(server);
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
