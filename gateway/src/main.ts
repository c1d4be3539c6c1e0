import { createAlarms, createHttpServer, runProgram } from '@tpt/program';
import { readConfig } from './config.js';
import { serveEndpoint } from './graph/endpoint.js';
import { openGraph } from './graph/graph.js';
import { readSupergraph } from './graph/supergraph.js';
import { serveIde } from './pages/ide.js';
import { alarmOf } from './identity/alarm.js';
import { createIdentity } from './identity/identity.js';
import { createRecognition } from './identity/recognize.js';
import { readIdentityOptions } from './identity/settings.js';
import { shedLoad } from './limits/shedding.js';
import { serveLinkPages } from './pages/link-pages.js';
import { SubgraphSources } from './subgraphs/subgraph-sources.js';
import { observeOperations } from './telemetry/observe-operations.js';

runProgram('gateway', readConfig, async (config, { logger, onStop }) => {
  const sources = new SubgraphSources(config, { timeoutMs: config.SUBGRAPH_TIMEOUT_MS, logger });
  onStop(() => sources.close());

  const server = createHttpServer({
    logger,
    ready: {},
    stopNoticeMs: config.STOP_NOTICE_MS,
    operationsPort: config.OPERATIONS_PORT,
  });
  observeOperations(server, { settings: config, knownNames: new Set(), logger });
  const shedding = shedLoad(server, config);
  const graph = await openGraph({
    supergraph: readSupergraph(),
    sourceFor: (subgraph) => sources.open(subgraph),
    logger,
  });
  onStop(() => graph.stop());
  sources.refuseStrangers();

  const alarms = createAlarms({ logger, metrics: server.metrics });
  const identify = createIdentity({ ...readIdentityOptions(config), onProvider: alarmOf(alarms) });
  const recognize = createRecognition(identify);
  serveEndpoint({ server, graph, recognize, shedding, ide: config.IDE === 'on' ? '/ide/' : undefined });
  await serveLinkPages(server, graph);
  if (config.IDE === 'on') await serveIde(server);
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
