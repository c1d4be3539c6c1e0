import { startJobs } from '@tpt/database';
import { createVerifier } from '@tpt/graph';
import { createKafka, startConsumer, startForgetting, startRelay, watchOutbox, type OutboxStore } from '@tpt/outbox';
import { createAlarms, createHttpServer, runProgram } from '@tpt/program';
import { readConfig } from './config.js';
import { guardRequests } from './guard-requests.js';
import { serveGraph } from './serve-graph.js';
import { serveRoutes } from './serve-routes.js';
import {
  connect,
  consumersOf,
  contractsOf,
  hasJobs,
  jobsOf,
  routesOf,
  type Service,
  type ServiceConfig,
} from './service.js';

const BACKGROUND_CONNECTIONS = 4;

/** Runs a service until it is told to stop: what it does for people, for other services, and in the background. */
export function runService<Config extends ServiceConfig, Tools extends OutboxStore>(
  service: Service<Config, Tools>,
): void {
  const { name, capabilities } = service;
  runProgram(
    name,
    () => readConfig(service),
    async (config, { logger, onStop }) => {
      const start = <Part extends { stop(): Promise<unknown> }>(part: Part): Part => {
        onStop(() => part.stop());
        return part;
      };
      const open = async (program: string, connections: number, work: 'serving' | 'background') => {
        const database = await connect(service, { url: config.DATABASE_URL, program, connections, work });
        onStop(() => database.destroy());
        return database;
      };
      const database = await open(name, config.DATABASE_CONNECTIONS, 'serving');
      const background = await open(`${name} background`, BACKGROUND_CONNECTIONS, 'background');
      const server = createHttpServer({
        logger,
        ready: { database: () => database.query('select 1') },
        stopNoticeMs: config.STOP_NOTICE_MS,
      });
      const { metrics } = server;
      const alarms = createAlarms({ logger, metrics });
      const watch = { logger, alarms, metrics };

      const kafka = createKafka({ brokers: config.KAFKA_BROKERS, program: name, logger });
      const streams = { service: name, kafka, topicPrefix: config.KAFKA_PREFIX, database: background, ...watch };
      const relay = start(startRelay({ ...streams, databaseUrl: config.DATABASE_URL }));
      start(watchOutbox(streams));

      const contracts = contractsOf(service);
      const nudge = () => relay.nudge();
      const tools = service.equip(config, { database, contracts, nudge }, onStop);
      const backgroundTools = { ...tools, database: background };
      const consumers = Object.entries(consumersOf(capabilities));
      for (const [consumer, { topics, reactions }] of consumers)
        start(
          startConsumer({
            ...streams,
            name: consumer,
            topics,
            reactions: reactions(backgroundTools),
            contracts,
            nudge,
          }),
        );
      const topics = consumers.flatMap(([, consumer]) => consumer.topics);
      if (topics.length > 0) start(startForgetting({ ...streams, topics }));
      for (const { background: startWork } of capabilities) if (startWork) start(startWork(backgroundTools, watch));

      const { tasks, hourly } = jobsOf(capabilities, backgroundTools);
      if (hasJobs(service))
        start(await startJobs({ url: config.DATABASE_URL, program: `${name} jobs`, tasks, hourly, logger, metrics }));

      const guard = guardRequests(createVerifier(config.INTERNAL_TOKEN_KEY, name));
      await serveGraph({
        server,
        service,
        guard,
        tools,
        logger,
      });
      await serveRoutes({ server, guard, routes: routesOf(capabilities, tools) });
      onStop(() => server.drain());
      logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
    },
  );
}
