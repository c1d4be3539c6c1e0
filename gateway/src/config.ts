import { addresses, brokers, json, logLevel, port, readSettings, secretKey, stopNotice, url } from '@tpt/program';
import { z } from 'zod';
import { identitySettings } from './identity/settings.js';
import { sheddingSettings } from './limits/shedding.js';
import { telemetrySettings } from './telemetry/observe-operations.js';
import { limitSettings } from './subgraphs/subgraph-limits.js';

/** A subgraph is asked at an origin and a path; whatever else its address held would be dropped in silence. */
const subgraphUrl = () =>
  url('http:', 'https:').refine((text) => isPlain(new URL(text)), {
    message: 'has a user, a query or a fragment, which the subgraph would not be sent',
  });

const isPlain = ({ username, password, search, hash }: URL): boolean => !(username || password || search || hash);

/** Origins of pages, separated by commas, or `*`. */
const origins = () =>
  z
    .string()
    .default('')
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .transform((list) => list.filter((origin) => origin !== ''))
    .refine((list) => list.every((origin) => origin === '*' || isOrigin(origin)), {
      message: 'is not a list of origins such as https://example.org',
    });

const isOrigin = (text: string): boolean => !text.includes('*') && URL.canParse(text) && new URL(text).origin === text;

const perMinute = (usual: number) => z.coerce.number().int().min(1).max(10_000_000).default(usual);

/** The settings of the gateway; `.env.example` explains each. */
export const settings = {
  PORT: port(),
  OPERATIONS_PORT: port(),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: logLevel(),
  STOP_NOTICE_MS: stopNotice(),
  SUPERGRAPH: z.string().optional(),
  SUBGRAPH_URLS: json().pipe(z.record(z.string(), subgraphUrl())).default({}),
  OPERATIONS: z.enum(['listed', 'any']).default('listed'),
  TRUSTED_PROXIES: addresses(),
  ALLOWED_ORIGINS: origins(),
  INTROSPECTION: z.enum(['on', 'off']).default('off'),
  IDE: z.enum(['on', 'off']).default('on'),
  RATE_LIMIT_NETWORK: perMinute(3_000),
  RATE_LIMIT_PERSON: perMinute(600),
  OPERATION_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
  ...limitSettings,
  SUBGRAPH_TOKEN_KEYS: json().pipe(z.record(z.string(), secretKey())),
  NETWORK_KEY: secretKey(),
  ...identitySettings,
  ...sheddingSettings,
  ...telemetrySettings,
  KAFKA_BROKERS: brokers().optional(),
  KAFKA_PREFIX: z.string().default(''),
  LIVE_CONNECTIONS: z.coerce.number().int().min(0).max(100_000).default(20_000),
  LIVE_CONNECTIONS_PER_NETWORK: z.coerce.number().int().min(0).max(100_000).default(500),
  // Read by Apollo's gateway itself, which otherwise reports to its maker where it runs.
  APOLLO_TELEMETRY_DISABLED: z.literal('1'),
};

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);
