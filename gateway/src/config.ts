import { json, logLevel, port, readSettings, secretKey, stopNotice, url } from '@tpt/program';
import { z } from 'zod';
import { limitSettings } from './subgraphs/subgraph-limits.js';

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
  SUPERGRAPH: z.string().optional(),
  SUBGRAPH_URLS: json().pipe(z.record(z.string(), subgraphUrl())).default({}),
  IDE: z.enum(['on', 'off']).default('on'),
  ...limitSettings,
  SUBGRAPH_TOKEN_KEYS: json().pipe(z.record(z.string(), secretKey())),
  PERSON_KEY: secretKey(),
  OIDC_ISSUER: url('http:', 'https:'),
  OIDC_AUDIENCE: z.string(),
  OIDC_JWKS_URL: url('http:', 'https:').optional(),
  // Read by Apollo's gateway itself, which otherwise reports to its maker where it runs.
  APOLLO_TELEMETRY_DISABLED: z.literal('1'),
};

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);
