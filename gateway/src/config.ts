import { logLevel, port, readSettings, secretKey, stopNotice, url } from '@tpt/settings';
import { z } from 'zod';
import type { SubgraphName } from './supergraph.js';

const subgraph = () => url('http:', 'https:');

/** The settings of the gateway; `.env.example` explains each. */
export const settings = {
  PORT: port(),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: logLevel(),
  STOP_NOTICE_MS: stopNotice(),
  INITIATIVE_URL: subgraph(),
  SIGNATURE_URL: subgraph(),
  NOTIFICATION_URL: subgraph(),
  IDE: z.enum(['on', 'off']).default('on'),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
  INITIATIVE_TOKEN_KEY: secretKey(),
  SIGNATURE_TOKEN_KEY: secretKey(),
  NOTIFICATION_TOKEN_KEY: secretKey(),
  PERSON_KEY: secretKey(),
  OIDC_ISSUER: url('http:', 'https:'),
  OIDC_AUDIENCE: z.string(),
  OIDC_JWKS_URL: url('http:', 'https:').optional(),
};

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);

/** What the settings say of a subgraph; they are named after it. */
export function settingsOf(config: ReturnType<typeof readConfig>, subgraph: SubgraphName) {
  const name = subgraph.toUpperCase() as Uppercase<SubgraphName>;
  return { url: config[`${name}_URL`], tokenKey: config[`${name}_TOKEN_KEY`] };
}

/** Unless its environment says so, Apollo's gateway reports to its maker where it runs. */
export const silenceTelemetry = (): void => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
};
