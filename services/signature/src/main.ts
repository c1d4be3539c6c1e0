import { openDatabase, startJobs } from '@tpt/database';
import { createVerifier } from '@tpt/graph';
import { createMailer } from '@tpt/mail';
import { createKafka, startConsumer, startForgetting, startRelay, watchOutbox } from '@tpt/outbox';
import { createLinks, createPrivateFields } from '@tpt/private-fields';
import { createAlarms, createHttpServer, runProgram } from '@tpt/program';
import { serveSubgraph } from '@tpt/service';
import { readConfig } from './config.js';
import { createContext } from './context.js';
import { contracts } from './contracts.js';
import { sendConfirmation } from './mail/confirmation-mail.js';
import { consumers } from './reactions/index.js';
import { resolvers } from './resolvers/index.js';
import { createAppealFinder } from './store/appeals.js';
import { startFolding } from './store/fold.js';
import { FORGET, forgetOld } from './store/forget.js';
import { createSigning } from './store/sign.js';
import { createSubjectFinder } from './store/subjects.js';
import { entities } from './store/tables/index.js';
import { CONFIRMATION_MAIL } from './store/visitor-signatures.js';

const SERVICE = 'signature';

runProgram(SERVICE, readConfig, async (config, { logger, onStop }) => {
  const connect = { url: config.DATABASE_URL, entities };
  const database = await openDatabase({ ...connect, program: SERVICE, connections: config.DATABASE_CONNECTIONS });
  onStop(() => database.destroy());
  const background = await openDatabase({
    ...connect,
    program: `${SERVICE} background`,
    connections: 4,
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

  const store = {
    database,
    contracts,
    fields: createPrivateFields(config.MASTER_KEYS),
    links: createLinks(config.LINK_SECRET),
    nudge: () => relay.nudge(),
  };
  const subjects = startConsumer({
    ...streams,
    ...consumers.subjects,
    reactions: consumers.subjects.reactions(store),
    name: 'subjects',
    contracts,
    database: background,
    alarms,
    nudge: store.nudge,
  });
  onStop(() => subjects.stop());
  const forgetting = startForgetting({ ...streams, topics: consumers.subjects.topics, database: background });
  onStop(() => forgetting.stop());
  const folding = startFolding({ ...store, database: background }, { logger, alarms, metrics });
  onStop(() => folding.stop());

  const mailer = createMailer({ url: config.SMTP_URL, from: config.MAIL_FROM });
  onStop(async () => mailer.close());
  const jobs = await startJobs({
    url: config.DATABASE_URL,
    program: 'signature jobs',
    tasks: {
      [CONFIRMATION_MAIL]: sendConfirmation(store, mailer, config.PUBLIC_URL),
      [FORGET]: async () => void (await forgetOld({ database: background }, new Date())),
    },
    hourly: [FORGET],
    logger,
    metrics: server.metrics,
  });
  onStop(() => jobs.stop());

  const services = {
    store,
    findSubject: createSubjectFinder(store),
    findAppeal: createAppealFinder(store),
    sign: createSigning(store),
  };
  await serveSubgraph({
    server,
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    verify: createVerifier(config.INTERNAL_TOKEN_KEY, SERVICE),
    contextFor: (reader) => createContext(services, reader),
    logger,
  });
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
