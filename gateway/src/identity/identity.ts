import { readAddress } from '@tpt/email-address';
import type { Caller } from '@tpt/graph';
import { LRUCache } from 'lru-cache';
import { readClaim, type ClaimNames, type Claims } from './claims.js';
import { createPersonIds } from './person-id.js';
import { createTokenCheck, type ProviderOptions } from './provider-keys.js';

const REMEMBERED = 20_000;
// A key that the provider withdraws is not trusted for as long as its tokens would last.
const REMEMBERED_MS = 60_000;

/** What is needed to trust a provider of identities. */
export interface IdentityOptions extends ProviderOptions {
  /** Base64; never changes, or every person becomes another. */
  personKey: string;
  claims: ClaimNames;
}

/**
 * Reads access tokens of an OpenID Connect provider. Rejects what is not a valid token of this issuer for this audience.
 * An address counts only when the provider verified it, and when it can be read in one way.
 * @throws {ProviderUnavailable} when nothing can be said of the token.
 */
export function createIdentity(options: IdentityOptions): (accessToken: string) => Promise<Caller> {
  const check = createTokenCheck(options);
  const personIdOf = createPersonIds(options.personKey, options.issuer);
  const verified = new LRUCache<string, { caller: Caller; from: number; until: number }>({ max: REMEMBERED });
  return async (accessToken) => {
    const known = verified.get(accessToken);
    const now = Date.now();
    if (known && known.from <= now && now < known.until) return known.caller;
    const claims = await check(accessToken);
    const expiresAt = claims.exp * 1000 + options.clockSkewMs;
    // The library lets the very moment of expiry pass.
    if (Date.now() >= expiresAt) throw new Error('the token has expired');
    const caller = toCaller(claims, options.claims, personIdOf);
    verified.set(accessToken, { caller, from: now, until: Math.min(expiresAt, now + REMEMBERED_MS) });
    return caller;
  };
}

function toCaller(claims: Claims, names: ClaimNames, personIdOf: (subject: string) => string): Caller {
  const { sub } = claims;
  if (typeof sub !== 'string' || sub === '') throw new Error('the token does not say who calls');
  const [email, isVerified, roles] = [names.email, names.emailVerified, names.roles].map((name) =>
    readClaim(claims, name),
  );
  const address = typeof email === 'string' && isVerified === true ? readAddress(email) : undefined;
  return {
    personId: personIdOf(sub),
    roles: Array.isArray(roles) ? roles.map(String) : [],
    ...(address ? { email: address.deliverTo } : {}),
  };
}
