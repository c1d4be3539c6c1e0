import { secretKey, url } from '@tpt/program';
import { z } from 'zod';
import type { IdentityOptions } from './identity.js';

/** Names separated by commas, of which there is at least one. */
const list = () =>
  z
    .string()
    .transform((text) => text.split(',').flatMap((name) => name.trim() || []))
    .refine((names) => names.length > 0, { message: 'names nothing' });

/** The settings by which identities are known; `.env.example` explains each. */
export const identitySettings = {
  PERSON_KEY: secretKey(),
  OIDC_ISSUER: url('http:', 'https:'),
  OIDC_AUDIENCE: list(),
  OIDC_JWKS_URL: url('http:', 'https:').optional(),
  OIDC_CLOCK_SKEW_S: z.coerce.number().min(0).max(300).default(5),
  OIDC_AUDIENCE_CLAIM: z.string().default('aud'),
  OIDC_ROLES_CLAIM: z.string().default('roles'),
  OIDC_EMAIL_CLAIM: z.string().default('email'),
  OIDC_EMAIL_VERIFIED_CLAIM: z.string().default('email_verified'),
};

type Settings = z.output<z.ZodObject<typeof identitySettings>>;

/** What the settings say of the provider and of its tokens. */
export const readIdentityOptions = (settings: Settings): Omit<IdentityOptions, 'onProvider'> => ({
  personKey: settings.PERSON_KEY,
  issuer: settings.OIDC_ISSUER,
  audiences: settings.OIDC_AUDIENCE,
  jwksUrl: settings.OIDC_JWKS_URL,
  clockSkewMs: settings.OIDC_CLOCK_SKEW_S * 1000,
  claims: {
    audience: settings.OIDC_AUDIENCE_CLAIM,
    roles: settings.OIDC_ROLES_CLAIM,
    email: settings.OIDC_EMAIL_CLAIM,
    emailVerified: settings.OIDC_EMAIL_VERIFIED_CLAIM,
  },
});
