import { openDatabase } from '@tpt/database';
import { createVerifier } from '@tpt/internal-token';
import { createKafka, startConsumer, startRelay } from '@tpt/outbox';
import { createHttpServer, runProgram } from '@tpt/process';
import { serveSubgraph } from '@tpt/subgraph';
import { readConfig } from './config.js';
import { createContext } from './context.js';
import { contracts } from './contracts.js';
import { consumers } from './reactions/index.js';
import { resolvers } from './resolvers/index.js';
import { entities } from './store/tables/index.js';

runProgram('notification', readConfig, async (config, { logger, onStop }) => {
  const database = await openDatabase({
    url: config.DATABASE_URL,
    program: 'notification',
    entities,
    connections: config.DATABASE_CONNECTIONS,
  });
  onStop(() => database.destroy());

  const server = createHttpServer({
    logger,
    ready: { database: () => database.query('select 1'), news: () => news.checkHealth() },
    stopNoticeMs: config.STOP_NOTICE_MS,
  });
  const kafka = createKafka({ brokers: config.KAFKA_BROKERS, program: 'notification', logger });
  const topicPrefix = config.KAFKA_PREFIX;
  const relay = startRelay({
    databaseUrl: config.DATABASE_URL,
    kafka,
    topicPrefix,
    source: '/tpt/notification',
    logger,
    metrics: server.metrics,
  });
  onStop(() => relay.stop());

  const store = { database, contracts, nudge: () => relay.nudge() };
  const news = startConsumer({
    ...consumers.news,
    reactions: consumers.news.reactions(),
    name: 'news',
    service: 'notification',
    contracts,
    topicPrefix,
    kafka,
    database,
    logger,
    nudge: store.nudge,
  });
  onStop(() => news.stop());

  await serveSubgraph({
    server,
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    verify: createVerifier(config.INTERNAL_TOKEN_PUBLIC_KEY, 'notification'),
    contextFor: (reader) => createContext(store, reader),
    logger,
  });
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
