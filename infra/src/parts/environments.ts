import { databaseUrl, roleOf, type OwnDatabases } from '@tpt/embedded';
import { byName } from './by-name.js';
import { SERVICES, WRITING_SERVICES, type Program, type Service } from './description.js';
import type { Secrets } from './secrets.js';

/** Where each part is reached by the others. */
export interface Addresses {
  /** As the superuser, without a database. */
  postgres: string;
  /** Kafka's bootstrap servers, separated by commas. */
  kafka: string;
  topicPrefix: string;
  /** What the names of the databases begin with. */
  databasePrefix: string;
  smtp: string;
  /** Where the bytes of pictures are kept. */
  blobs: string;
  /** The mailbox in a browser; absent when somebody's own server takes the mail. */
  mailbox?: string;
  oidcIssuer: string;
  /** Where the provider's keys are, when its discovery document would name an address that cannot be reached. */
  oidcJwksUrl?: string;
  subgraphs: Record<Service, string>;
  /** The gateway as people reach it. */
  gateway: string;
  /** The health and metrics of the gateway; absent when it is somebody's own. */
  operations?: string;
}

/** The ports of a program: of what it is for, and of health and metrics where these have one of their own. */
export interface ProgramPorts {
  main: number;
  operations?: number;
}

/** The ports that programs of ours listen on, and the address they bind. */
export interface Listening {
  host: string;
  ports: Record<Program, ProgramPorts>;
}

/**
 * The environments of everything of ours that runs; together they are what each `.env.example` explains. What serves is
 * not given the role that owns the tables.
 */
export interface Environments {
  programs: Record<Program, Record<string, string>>;
  migrations: Record<Service, Record<string, string>>;
}

/** The databases of the services. */
export const databasesOf = (
  { postgres, databasePrefix }: Pick<Addresses, 'postgres' | 'databasePrefix'>,
  { databasePasswords }: Pick<Secrets, 'databasePasswords'>,
): OwnDatabases => ({ postgres, prefix: databasePrefix, passwords: databasePasswords });

/** What the access tokens of our clients are for: the graph. */
export const audienceOf = ({ gateway }: Pick<Addresses, 'gateway'>): string => new URL('/graphql', gateway).href;

/** Writes down every environment. */
export function describeEnvironments(
  addresses: Addresses,
  listening: Listening,
  secrets: Secrets,
  settings: { logLevel: string; moderators: string },
): Environments {
  const databases = databasesOf(addresses, secrets);
  const program = (name: Program) => ({
    PORT: String(listening.ports[name].main),
    HOST: listening.host,
    LOG_LEVEL: settings.logLevel,
  });
  // Nobody but us sends requests here, and a stop should not take long.
  const server = (name: Program) => ({ ...program(name), STOP_NOTICE_MS: '500' });
  const service = (name: Service) => ({
    ...server(name),
    DATABASE_URL: databaseUrl(databases, name, 'serve'),
    DATABASE_CONNECTIONS: '10',
    KAFKA_BROKERS: addresses.kafka,
    KAFKA_PREFIX: addresses.topicPrefix,
    INTERNAL_TOKEN_KEY: secrets.tokenKeys[name],
  });
  const writing = (name: Service) => ({
    MASTER_KEYS: secrets.masterKeys[name]!,
    LINK_SECRET: secrets.linkSecret[name]!,
    SMTP_URL: addresses.smtp,
    MAIL_FROM: 'Tous pour tous <ne-pas-repondre@tous-pour-tous.example>',
    PUBLIC_URL: addresses.gateway,
  });
  const onlyOf: Partial<Record<Service, Record<string, string>>> = {
    // Whoever reports or signs here comes from this machine.
    initiative: { REPORTS_A_DAY_BY_NETWORK: '100000', BLOBS_URL: addresses.blobs },
    signature: { MESSAGES_A_DAY_BY_NETWORK: '100000' },
  };
  const programs = {
    ...byName(SERVICES, (name) => ({
      ...service(name),
      ...(WRITING_SERVICES.includes(name) ? writing(name) : {}),
      ...onlyOf[name],
    })),
    identity: {
      ...program('identity'),
      ISSUER: addresses.oidcIssuer,
      AUDIENCE: audienceOf(addresses),
      SMTP_URL: addresses.smtp,
      MODERATORS: settings.moderators,
      SIGNING_KEY: JSON.stringify(secrets.identityKey),
      COOKIE_KEY: secrets.cookieKey,
    },
    gateway: {
      ...server('gateway'),
      OPERATIONS_PORT: String(listening.ports.gateway.operations),
      SUPERGRAPH: '',
      SUBGRAPH_URLS: JSON.stringify(addresses.subgraphs),
      OPERATIONS: 'any',
      TRUSTED_PROXIES: '',
      ALLOWED_ORIGINS: '',
      // Whoever comes here comes from this machine.
      RATE_LIMIT_NETWORK: '10000000',
      RATE_LIMIT_PERSON: '10000000',
      INTROSPECTION: 'on',
      IDE: 'on',
      OPERATION_TIMEOUT_MS: '10000',
      SUBGRAPH_QUERY_TIMEOUT_MS: '800',
      SUBGRAPH_MUTATION_TIMEOUT_MS: '5000',
      SUBGRAPH_LIMITS: '{}',
      SUBGRAPH_TOKEN_KEYS: JSON.stringify(secrets.tokenKeys),
      PERSON_KEY: secrets.personKey,
      NETWORK_KEY: secrets.networkKey,
      OIDC_ISSUER: addresses.oidcIssuer,
      OIDC_AUDIENCE: audienceOf(addresses),
      OIDC_JWKS_URL: addresses.oidcJwksUrl ?? '',
      OIDC_CLOCK_SKEW_S: '5',
      OIDC_AUDIENCE_CLAIM: 'aud',
      OIDC_ROLES_CLAIM: 'roles',
      OIDC_EMAIL_CLAIM: 'email',
      OIDC_EMAIL_VERIFIED_CLAIM: 'email_verified',
      MAX_OPERATIONS_IN_FLIGHT: '64',
      MAX_EVENT_LOOP_LAG_MS: '500',
      ACCESS_LOG: 'on',
      SLOW_OPERATION_MS: '1000',
      KAFKA_BROKERS: addresses.kafka,
      KAFKA_PREFIX: addresses.topicPrefix,
      LIVE_CONNECTIONS: '20000',
      LIVE_CONNECTIONS_PER_NETWORK: '500',
      APOLLO_TELEMETRY_DISABLED: '1',
    },
  };
  return {
    programs,
    migrations: byName(SERVICES, (name) => ({
      MIGRATION_DATABASE_URL: databaseUrl(databases, name, 'migrate'),
      SERVING_ROLE: roleOf(name, 'serve'),
    })),
  };
}
