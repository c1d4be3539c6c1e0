import { createAlarms, createHttpServer, runProgram } from '@tpt/program';
import { AnswerCache } from './cache/answer-cache.js';
import { measureCaches } from './cache/metrics.js';
import { PlanCache } from './cache/plan-cache.js';
import { readConfig } from './config.js';
import { serveEndpoint } from './graph/endpoint.js';
import { openGraph } from './graph/graph.js';
import { readSupergraph } from './graph/supergraph.js';
import { ListedOperations } from './operations/listed-operations.js';
import { readManifest } from './operations/manifest.js';
import { createSafelist } from './operations/safelist.js';
import { allowOrigins } from './limits/cross-origin.js';
import { openAdmission } from './limits/open-admission.js';
import { readPlainBodies } from './limits/request-body.js';
import { serveLive } from './live/serve-live.js';
import { serveIde } from './pages/ide.js';
import { alarmOf } from './identity/alarm.js';
import { createIdentity } from './identity/identity.js';
import { createRecognition } from './identity/recognize.js';
import { readIdentityOptions } from './identity/settings.js';
import { shedLoad } from './limits/shedding.js';
import { observeOperations } from './telemetry/observe-operations.js';
import { serveLinkPages } from './pages/link-pages.js';
import { openPictureService } from './pictures/picture-service.js';
import { servePictures } from './pictures/serve-pictures.js';
import { SubgraphSources } from './subgraphs/subgraph-sources.js';

runProgram('gateway', readConfig, async (config, { logger, onStop }) => {
  // It listens when the schema is loaded, and is ready then, whatever subgraphs do.
  const server = createHttpServer({
    logger,
    ready: {},
    stopNoticeMs: config.STOP_NOTICE_MS,
    trustedProxies: config.TRUSTED_PROXIES,
    operationsPort: config.OPERATIONS_PORT,
  });
  await allowOrigins(server.app, config.ALLOWED_ORIGINS);
  readPlainBodies(server.app);
  const listed = new ListedOperations(readManifest());
  const plans = new PlanCache();
  const answers = new AnswerCache();
  measureCaches(server.metrics, { answers, plans });
  const tell = observeOperations(server, { settings: config, knownNames: listed.names, logger });
  const shedding = shedLoad(server, config);
  const supergraph = readSupergraph(config.SUPERGRAPH);
  const sources = new SubgraphSources(config, { supergraph, logger, metrics: server.metrics });
  onStop(() => sources.close());
  const graph = await openGraph({
    supergraph,
    sourceFor: (subgraph) => sources.open(subgraph),
    listed,
    openness: config.OPERATIONS,
    plans,
    logger,
    introspection: config.INTROSPECTION === 'on',
  });
  onStop(() => graph.stop());
  sources.refuseStrangers();

  const alarms = createAlarms({ logger, metrics: server.metrics });
  const identify = createIdentity({ ...readIdentityOptions(config), onProvider: alarmOf(alarms) });
  const recognize = createRecognition(identify);
  const admit = await openAdmission(server.app, config, recognize);
  const safelist = createSafelist(listed, config.OPERATIONS);
  serveEndpoint({
    server,
    graph,
    admit,
    shedding,
    answers,
    safelist,
    operationTimeoutMs: config.OPERATION_TIMEOUT_MS,
    ide: config.IDE === 'on' ? '/ide/' : undefined,
  });
  const live = await serveLive({
    server,
    graph,
    supergraph,
    admit,
    recognize,
    safelist,
    tell,
    allowedOrigins: config.ALLOWED_ORIGINS,
    config,
    logger,
  });
  onStop(() => live.stop());
  // A supergraph of others may have no pictures.
  const pictures = sources.placeOf('initiative');
  if (pictures) {
    const service = openPictureService(pictures);
    onStop(() => service.close());
    await servePictures({ server, service, admit, alarms });
  }
  await serveLinkPages(server, graph, { listed, admit, shedding, operationTimeoutMs: config.OPERATION_TIMEOUT_MS });
  if (config.IDE === 'on') await serveIde(server, listed);
  onStop(() => Promise.all([server.drain(), live.sayFarewell()]));
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
