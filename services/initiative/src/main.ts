import { openDatabase } from '@tpt/database';
import { createVerifier } from '@tpt/internal-token';
import { createKafka, startRelay } from '@tpt/outbox';
import { createHttpServer, runProgram } from '@tpt/process';
import { serveSubgraph } from '@tpt/subgraph';
import { readConfig } from './config.js';
import { createContext } from './context.js';
import { contracts } from './contracts.js';
import { resolvers } from './resolvers/index.js';
import { entities } from './store/tables/index.js';

runProgram('initiative', readConfig, async (config, { logger, onStop }) => {
  const database = await openDatabase({
    url: config.DATABASE_URL,
    program: 'initiative',
    entities,
    connections: config.DATABASE_CONNECTIONS,
  });
  onStop(() => database.destroy());

  const server = createHttpServer({
    logger,
    ready: { database: () => database.query('select 1') },
    stopNoticeMs: config.STOP_NOTICE_MS,
  });
  const relay = startRelay({
    databaseUrl: config.DATABASE_URL,
    kafka: createKafka({ brokers: config.KAFKA_BROKERS, program: 'initiative', logger }),
    topicPrefix: config.KAFKA_PREFIX,
    source: '/tpt/initiative',
    logger,
    metrics: server.metrics,
  });
  onStop(() => relay.stop());

  const store = { database, contracts, nudge: () => relay.nudge() };
  await serveSubgraph({
    server,
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    verify: createVerifier(config.INTERNAL_TOKEN_PUBLIC_KEY, 'initiative'),
    contextFor: (reader) => createContext(store, reader),
    logger,
  });
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
