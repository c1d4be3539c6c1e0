import { createHttpServer, runProgram } from '@tpt/program';
import { readConfig } from './config.js';
import { serveEndpoint } from './graph/endpoint.js';
import { openGraph } from './graph/graph.js';
import { readSupergraph } from './graph/supergraph.js';
import { serveIde } from './pages/ide.js';
import { createIdentity } from './identity/identity.js';
import { createRecognition } from './identity/recognize.js';
import { serveLinkPages } from './pages/link-pages.js';
import { SubgraphSources } from './subgraphs/subgraph-sources.js';

runProgram('gateway', readConfig, async (config, { logger, onStop }) => {
  // It listens when the schema is loaded, and is ready then, whatever subgraphs do.
  const server = createHttpServer({ logger, ready: {}, stopNoticeMs: config.STOP_NOTICE_MS });
  const supergraph = readSupergraph(config.SUPERGRAPH);
  const sources = new SubgraphSources(config, { supergraph, logger, metrics: server.metrics });
  onStop(() => sources.close());
  const graph = await openGraph({
    supergraph,
    sourceFor: (subgraph) => sources.open(subgraph),
    logger,
  });
  onStop(() => graph.stop());
  sources.refuseStrangers();

  const identify = createIdentity({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    jwksUrl: config.OIDC_JWKS_URL,
    personKey: config.PERSON_KEY,
  });
  const recognize = createRecognition(identify, logger);
  serveEndpoint({ server, graph, recognize, ide: config.IDE === 'on' ? '/ide/' : undefined });
  await serveLinkPages(server, graph);
  if (config.IDE === 'on') await serveIde(server);
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
