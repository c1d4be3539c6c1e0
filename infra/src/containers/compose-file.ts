import { stringify } from 'yaml';
import { byName } from '../parts/by-name.js';
import { readChoices } from '../arguments/choices.js';
import {
  CONTAINER_PORT,
  PARTS,
  PROGRAMS,
  type PartName,
  type Program,
  type ProgramDescription,
} from '../parts/description.js';
import { GIVEN_PARTS } from './give-to-containers.js';

/** Where the description for `docker compose` is kept. */
export const COMPOSE_FILE = 'docker-compose.yml';

const HEAD = `# The same parts as \`npm start\`, in containers: docker compose up --build, then http://localhost:4000/ide/
# Each container mounts what it is given, and nothing that was given to another; only what sets up sees all secrets.
# Written by \`npm run generate\` from the list of parts.
`;

const usual = readChoices({});
const chosen = { LOG_LEVEL: `\${LOG_LEVEL:-${usual.logLevel}}` };

// A program takes at most fifteen seconds to stop, besides its notice.
const ours = {
  build: '.',
  image: 'tous-pour-tous',
  restart: 'unless-stopped',
  stop_grace_period: '20s',
  environment: chosen,
};

/** Describes every part as a container. */
export const describeContainers = (): string =>
  HEAD +
  stringify(
    {
      name: 'tous-pour-tous',
      services: {
        secrets: describeSecrets(),
        postgres: describePostgres(),
        kafka: describeKafka(),
        mail: describeMail(),
        setup: describeSetup(),
        ...byName(PROGRAMS, describeProgram),
      },
      volumes: byName(['state', ...GIVEN_PARTS.map(volumeFor), 'postgres', 'kafka', 'blobs'], () => null),
    },
    { aliasDuplicateObjects: false, lineWidth: 120, nullStr: '', version: '1.1' },
  );

const volumeFor = (part: string): string => `for-${part}`;
const mountOf = (part: string): string => `${volumeFor(part)}:/given/${part}:ro`;

/** What people reach from outside, on this machine alone. */
const shownPorts = (part: PartName, purposes = Object.keys(PARTS[part].ports)): string[] =>
  purposes.map((purpose) => {
    const port = (PARTS[part].ports as Record<string, { default: number; inContainer: number }>)[purpose]!;
    return `127.0.0.1:${port.default}:${port.inContainer}`;
  });

const answersAt = (path: string, port = CONTAINER_PORT) => ({
  test: ['CMD', 'node', '-e', `fetch('http://localhost:${port}${path}').then((r) => process.exit(r.ok ? 0 : 1))`],
  interval: '5s',
  timeout: '3s',
  retries: 12,
});

/** Makes the secrets, on the first start only, before the database that needs one. */
const describeSecrets = () => ({
  ...ours,
  command: 'node infra/dist/commands/prepare.js secrets',
  volumes: ['state:/state', ...GIVEN_PARTS.map((part) => `${volumeFor(part)}:/given/${part}`)],
  restart: 'no',
});

const describePostgres = () => ({
  image: 'postgres:18',
  restart: 'unless-stopped',
  environment: {
    POSTGRES_PASSWORD_FILE: '/given/postgres/password',
    POSTGRES_INITDB_ARGS: '--locale-provider=icu --icu-locale=fr-FR --encoding=UTF8',
  },
  volumes: [mountOf('postgres'), 'postgres:/var/lib/postgresql'],
  ports: shownPorts('postgres'),
  depends_on: { secrets: { condition: 'service_completed_successfully' } },
  healthcheck: { test: ['CMD', 'pg_isready', '-U', 'postgres'], interval: '2s', retries: 30 },
});

const describeKafka = () => ({
  image: 'apache/kafka:4.1.0',
  restart: 'unless-stopped',
  environment: {
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_NODE_ID: '1',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENERS: 'PLAINTEXT://:19092,HOST://:9092,CONTROLLER://:9093',
    KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://kafka:19092,HOST://localhost:9092',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,HOST:PLAINTEXT,CONTROLLER:PLAINTEXT',
    KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    KAFKA_LOG_DIRS: '/var/lib/kafka/data',
  },
  volumes: ['kafka:/var/lib/kafka/data'],
  ports: shownPorts('kafka', ['main']),
  healthcheck: {
    test: ['CMD', '/opt/kafka/bin/kafka-broker-api-versions.sh', '--bootstrap-server', 'localhost:19092'],
    interval: '5s',
    retries: 24,
  },
});

function describeMail() {
  const { main, mailbox } = PARTS.mail.ports;
  const listen = `--host 0.0.0.0 --smtp-port ${main.inContainer} --mailbox-port ${mailbox.inContainer}`;
  return {
    ...ours,
    command: `node packages/embedded/dist/mail-sink/main.js ${listen}`,
    ports: shownPorts('mail'),
    healthcheck: answersAt('/api/email'),
  };
}

/** Databases with their roles, topics, migrations and the first content; doing it again changes nothing. */
const describeSetup = () => ({
  ...ours,
  command: 'node infra/dist/commands/prepare.js system',
  volumes: ['state:/state'],
  restart: 'no',
  depends_on: { postgres: { condition: 'service_healthy' }, kafka: { condition: 'service_healthy' } },
});

const describeProgram = (program: Program) => ({
  ...ours,
  command: `node --env-file=/given/${program}/program.env ${PARTS[program].script}`,
  volumes: [mountOf(program)],
  depends_on: { setup: { condition: 'service_completed_successfully' } },
  ...onlyOf[program],
  healthcheck: answersAt(PARTS[program].health, healthPortOf(PARTS[program])),
});

const healthPortOf = ({ ports: { main, operations } }: ProgramDescription): number => (operations ?? main).inContainer;

const onlyOf: Partial<Record<Program, object>> = {
  identity: {
    environment: { ...chosen, MODERATORS: `\${MODERATORS:-${usual.moderators}}` },
    ports: shownPorts('identity'),
  },
  initiative: { volumes: [mountOf('initiative'), 'blobs:/blobs'] },
  // Health and metrics stay inside.
  gateway: { ports: shownPorts('gateway', ['main']) },
};
