import { openDatabase } from '@tpt/database';
import { createVerifier } from '@tpt/graph';
import { createKafka, startRelay, watchOutbox } from '@tpt/outbox';
import { createAlarms, createHttpServer, runProgram } from '@tpt/program';
import { serveSubgraph } from '@tpt/service';
import { readConfig } from './config.js';
import { createContext } from './context.js';
import { contracts } from './contracts.js';
import { resolvers } from './resolvers/index.js';
import { entities } from './store/tables/index.js';

const SERVICE = 'initiative';

runProgram(SERVICE, readConfig, async (config, { logger, onStop }) => {
  const connect = { url: config.DATABASE_URL, entities };
  const database = await openDatabase({ ...connect, program: SERVICE, connections: config.DATABASE_CONNECTIONS });
  onStop(() => database.destroy());
  const background = await openDatabase({
    ...connect,
    program: `${SERVICE} background`,
    connections: 2,
    work: 'background',
  });
  onStop(() => background.destroy());

  const server = createHttpServer({
    logger,
    ready: { database: () => database.query('select 1') },
    stopNoticeMs: config.STOP_NOTICE_MS,
  });
  const { metrics } = server;
  const kafka = createKafka({ brokers: config.KAFKA_BROKERS, program: SERVICE, logger });
  const streams = { service: SERVICE, kafka, topicPrefix: config.KAFKA_PREFIX, logger, metrics };
  const alarms = createAlarms({ logger, metrics });
  const relay = startRelay({ ...streams, databaseUrl: config.DATABASE_URL });
  onStop(() => relay.stop());
  const outbox = watchOutbox({ ...streams, database: background, alarms });
  onStop(() => outbox.stop());

  const store = { database, contracts, nudge: () => relay.nudge() };
  await serveSubgraph({
    server,
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    verify: createVerifier(config.INTERNAL_TOKEN_KEY, SERVICE),
    contextFor: (reader) => createContext(store, reader),
    logger,
  });
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
