import { brokers, json, logLevel, port, readSettings, secretKey, stopNotice, url } from '@tpt/program';
import { z } from 'zod';

/** A subgraph is asked at an origin and a path; whatever else its address held would be dropped in silence. */
const subgraphUrl = () =>
  url('http:', 'https:').refine((text) => isPlain(new URL(text)), {
    message: 'has a user, a query or a fragment, which the subgraph would not be sent',
  });

const isPlain = ({ username, password, search, hash }: URL): boolean => !(username || password || search || hash);

/** The settings of the gateway; `.env.example` explains each. */
export const settings = {
  PORT: port(),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: logLevel(),
  STOP_NOTICE_MS: stopNotice(),
  SUBGRAPH_URLS: json().pipe(z.record(z.string(), subgraphUrl())).default({}),
  IDE: z.enum(['on', 'off']).default('on'),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
  SUBGRAPH_TOKEN_KEYS: json().pipe(z.record(z.string(), secretKey())),
  PERSON_KEY: secretKey(),
  OIDC_ISSUER: url('http:', 'https:'),
  OIDC_AUDIENCE: z.string(),
  OIDC_JWKS_URL: url('http:', 'https:').optional(),
  KAFKA_BROKERS: brokers().optional(),
  KAFKA_PREFIX: z.string().default(''),
  LIVE_CONNECTIONS: z.coerce.number().int().min(0).max(100_000).default(20_000),
  LIVE_CONNECTIONS_PER_NETWORK: z.coerce.number().int().min(0).max(100_000).default(500),
  // Read by Apollo's gateway itself, which otherwise reports to its maker where it runs.
  APOLLO_TELEMETRY_DISABLED: z.literal('1'),
};

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);
