import { json, logLevel, port, readSettings, url } from '@tpt/program';
import { z } from 'zod';

/** The settings of the local identity provider; `.env.example` in `infra/identity` explains each. */
export const settings = {
  PORT: port(),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: logLevel(),
  ISSUER: url('http:', 'https:'),
  AUDIENCE: url('http:', 'https:'),
  SMTP_URL: url('smtp:', 'smtps:'),
  MODERATORS: z.string().transform((list) => list.split(',').map((address) => address.trim())),
  SIGNING_KEY: json(),
  COOKIE_KEY: z.string().min(32),
};

/** @throws {SettingsError} naming every variable that is missing or wrong. */
export const readConfig = () => readSettings(settings, process.env);
