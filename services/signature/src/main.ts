import { openDatabase } from '@tpt/database';
import { createVerifier } from '@tpt/internal-token';
import { startJobs } from '@tpt/jobs';
import { createMailer } from '@tpt/mail';
import { createKafka, startConsumer, startRelay } from '@tpt/outbox';
import { createLinks, createPrivateFields } from '@tpt/private-fields';
import { createHttpServer, runProgram } from '@tpt/process';
import { serveSubgraph } from '@tpt/subgraph';
import { readConfig } from './config.js';
import { createContext } from './context.js';
import { contracts } from './contracts.js';
import { sendConfirmation } from './mail/confirmation-mail.js';
import { consumers } from './reactions/index.js';
import { resolvers } from './resolvers/index.js';
import { createAppealFinder } from './store/appeals.js';
import { startFolding } from './store/fold.js';
import { createSigning } from './store/sign.js';
import { createSubjectFinder } from './store/subjects.js';
import { entities } from './store/tables/index.js';
import { CONFIRMATION_MAIL } from './store/visitor-signatures.js';

runProgram('signature', readConfig, async (config, { logger, onStop }) => {
  const database = await openDatabase({
    url: config.DATABASE_URL,
    program: 'signature',
    entities,
    connections: config.DATABASE_CONNECTIONS,
  });
  onStop(() => database.destroy());

  const server = createHttpServer({
    logger,
    ready: { database: () => database.query('select 1'), subjects: () => subjects.checkHealth() },
    stopNoticeMs: config.STOP_NOTICE_MS,
  });
  const kafka = createKafka({ brokers: config.KAFKA_BROKERS, program: 'signature', logger });
  const topicPrefix = config.KAFKA_PREFIX;
  const relay = startRelay({
    databaseUrl: config.DATABASE_URL,
    kafka,
    topicPrefix,
    source: '/tpt/signature',
    logger,
    metrics: server.metrics,
  });
  onStop(() => relay.stop());

  const store = {
    database,
    contracts,
    fields: createPrivateFields(config.MASTER_KEYS),
    links: createLinks(config.LINK_SECRET),
    nudge: () => relay.nudge(),
  };
  const folding = startFolding(store, logger);
  onStop(() => folding.stop());

  const mailer = createMailer({ url: config.SMTP_URL, from: config.MAIL_FROM });
  onStop(async () => mailer.close());
  const jobs = await startJobs({
    url: config.DATABASE_URL,
    program: 'signature jobs',
    tasks: { [CONFIRMATION_MAIL]: sendConfirmation(store, mailer, config.PUBLIC_URL) },
    logger,
    metrics: server.metrics,
  });
  onStop(() => jobs.stop());

  const subjects = startConsumer({
    ...consumers.subjects,
    reactions: consumers.subjects.reactions(store),
    name: 'subjects',
    service: 'signature',
    contracts,
    topicPrefix,
    kafka,
    database,
    logger,
    nudge: store.nudge,
  });
  onStop(() => subjects.stop());

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
    verify: createVerifier(config.INTERNAL_TOKEN_PUBLIC_KEY, 'signature'),
    contextFor: (reader) => createContext(services, reader),
    logger,
  });
  onStop(() => server.drain());
  logger.info({ port: await server.listen(config.PORT, config.HOST) }, 'listening');
});
