import { readAddress } from '@tpt/email-address';
import type { Caller } from '@tpt/graph';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { toPersonId } from './person-id.js';

const REMEMBERED = 20_000;
const REMEMBERED_MS = 60_000;
const ASK_WITHIN_MS = 5_000;
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** What is needed to trust a provider of identities. */
export interface IdentityOptions {
  issuer: string;
  audience: string;
  /** Where its keys are, when its discovery document is not to be asked. */
  jwksUrl?: string | undefined;
  /** Base64; never changes, or every person becomes another. */
  personKey: string;
}

/**
 * Reads access tokens of an OpenID Connect provider. Rejects what is not a valid token of this issuer for this audience.
 * An address counts only when the provider verified it, and when it can be read in one way.
 */
export function createIdentity(options: IdentityOptions): (accessToken: string) => Promise<Caller> {
  const verified = new LRUCache<string, Caller>({ max: REMEMBERED });
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const findKeys = () => {
    keys ??= discoverKeys(options);
    keys.catch(() => (keys = undefined));
    return keys;
  };
  return async (accessToken) => {
    const known = verified.get(accessToken);
    if (known) return known;
    const { payload } = await jwtVerify(accessToken, await findKeys(), {
      issuer: options.issuer,
      audience: options.audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
    });
    const { sub, email, email_verified: isVerified, roles } = payload;
    const address = typeof email === 'string' && isVerified === true ? readAddress(email) : undefined;
    const caller: Caller = {
      personId: toPersonId(options.personKey, options.issuer, sub!),
      roles: Array.isArray(roles) ? roles.map(String) : [],
      ...(address ? { email: address.deliverTo } : {}),
    };
    const validFor = payload.exp! * 1000 - Date.now();
    verified.set(accessToken, caller, { ttl: Math.max(1, Math.min(validFor, REMEMBERED_MS)) });
    return caller;
  };
}

async function discoverKeys({ issuer, jwksUrl }: IdentityOptions): Promise<JWTVerifyGetKey> {
  if (jwksUrl) return createRemoteJWKSet(new URL(jwksUrl));
  const document = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(document, { signal: AbortSignal.timeout(ASK_WITHIN_MS) });
  if (!response.ok) throw new Error(`${document} answered ${response.status}`);
  const { jwks_uri: found } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(found));
}
