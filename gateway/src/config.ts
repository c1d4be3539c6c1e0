import { json, logLevel, port, readSettings, stopNotice, url } from '@tpt/program';
import { z } from 'zod';

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
  INTERNAL_TOKEN_PRIVATE_KEY: json(),
  PERSON_KEY: z.base64().refine((key) => Buffer.from(key, 'base64').length >= 32, {
    message: 'is shorter than 32 bytes of base64',
  }),
  OIDC_ISSUER: url('http:', 'https:'),
  OIDC_AUDIENCE: z.string(),
  OIDC_JWKS_URL: url('http:', 'https:').optional(),
};

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);

/** Unless its environment says so, Apollo's gateway reports to its maker where it runs. */
export const silenceTelemetry = (): void => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
};
