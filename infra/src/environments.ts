import { databaseUrl, roleOf, type OwnDatabases } from '@tpt/embedded';
import { byName } from './by-name.js';
import { SERVICES, type Program, type Service } from './description.js';
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
  /** The mailbox in a browser; absent when somebody's own server takes the mail. */
  mailbox?: string;
  oidcIssuer: string;
  /** Where the provider's keys are, when its discovery document would name an address that cannot be reached. */
  oidcJwksUrl?: string;
  subgraphs: Record<Service, string>;
  /** The gateway as people reach it. */
  gateway: string;
}

/** The ports that programs of ours listen on, and the address they bind. */
export interface Listening {
  host: string;
  ports: Record<Program, number>;
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
    PORT: String(listening.ports[name]),
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
  const onlyOf: Partial<Record<Service, Record<string, string>>> = {
    signature: {
      MASTER_KEYS: secrets.masterKeys,
      LINK_SECRET: secrets.linkSecret,
      SMTP_URL: addresses.smtp,
      MAIL_FROM: 'Tous pour tous <ne-pas-repondre@tous-pour-tous.example>',
      PUBLIC_URL: addresses.gateway,
    },
  };
  const programs = {
    ...byName(SERVICES, (name) => ({ ...service(name), ...onlyOf[name] })),
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
      SUBGRAPH_URLS: JSON.stringify(addresses.subgraphs),
      IDE: 'on',
      SUBGRAPH_TIMEOUT_MS: '5000',
      SUBGRAPH_TOKEN_KEYS: JSON.stringify(secrets.tokenKeys),
      PERSON_KEY: secrets.personKey,
      OIDC_ISSUER: addresses.oidcIssuer,
      OIDC_AUDIENCE: audienceOf(addresses),
      OIDC_JWKS_URL: addresses.oidcJwksUrl ?? '',
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
