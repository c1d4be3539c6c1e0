import { createHttpServer, runProgram } from '@tpt/program';
import { readConfig } from './config.js';
import { serveEndpoint } from './graph/endpoint.js';
import { openGraph } from './graph/graph.js';
import { readSupergraph } from './graph/supergraph.js';
import { serveLive } from './live/serve-live.js';
import { serveIde } from './pages/ide.js';
import { createIdentity } from './identity/identity.js';
import { createRecognition } from './identity/recognize.js';
import { serveLinkPages } from './pages/link-pages.js';
import { SubgraphSources } from './subgraphs/subgraph-sources.js';

runProgram('gateway', readConfig, async (config, { logger, onStop }) => {
  const sources = new SubgraphSources(config, { timeoutMs: config.SUBGRAPH_TIMEOUT_MS, logger });
  onStop(() => sources.close());

  const server = createHttpServer({ logger, ready: {}, stopNoticeMs: config.STOP_NOTICE_MS });
  const supergraph = readSupergraph();
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
  const live = await serveLive({ server, graph, supergraph, recognize, config, logger });
  onStop(() => live.stop());
  serveEndpoint({ server, graph, recognize, ide: config.IDE === 'on' ? '/ide/' : undefined });
  await serveLinkPages(server, graph);
  if (config.IDE === 'on') await serveIde(server);
  onStop(() => Promise.all([server.drain(), live.sayFarewell()]));
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
