import { createHttpServer, runProgram } from '@tpt/process';
import { readConfig, settingsOf } from './config.js';
import { serveGraph } from './graph.js';
import { serveIde } from './ide.js';
import { createIdentity } from './identity.js';
import { serveLinkPages } from './link-pages/link-pages.js';
import { SubgraphSource } from './subgraph-source.js';
import type { SubgraphName } from './supergraph.js';
import { createVouch } from './vouch.js';

runProgram('gateway', readConfig, async (config, { logger, onStop }) => {
  const sourceOf = (name: SubgraphName) => {
    const { url, tokenKey } = settingsOf(config, name);
    const vouch = createVouch(name, tokenKey);
    return new SubgraphSource({ name, url, timeoutMs: config.SUBGRAPH_TIMEOUT_MS, vouch, logger });
  };
  const sources = {
    initiative: sourceOf('initiative'),
    signature: sourceOf('signature'),
    notification: sourceOf('notification'),
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
