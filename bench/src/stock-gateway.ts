import { RemoteGraphQLDataSource } from '@apollo/gateway';
import { createIdentity, createVouch, readConfig, serveGraph, settingsOf } from '@tpt/gateway';
import type { Caller } from '@tpt/internal-token';
import { createHttpServer, runProgram } from '@tpt/process';

// The same gateway but for one thing: subgraphs are asked through the data source that @apollo/gateway brings.
runProgram('stock gateway', readConfig, async (config, { logger, onStop }) => {
  const server = createHttpServer({ logger, ready: {}, stopNoticeMs: config.STOP_NOTICE_MS });
  const graph = await serveGraph({
    server,
    sourceFor: (name) => {
      const { url, tokenKey } = settingsOf(config, name);
      const vouch = createVouch(name, tokenKey);
      return new RemoteGraphQLDataSource({
        url,
        willSendRequest({ request, context }) {
          const { caller, language } = context as { caller: Caller; language: string };
          request.http?.headers.set('authorization', `Bearer ${vouch(caller)}`);
          request.http?.headers.set('accept-language', language);
        },
      });
    },
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
