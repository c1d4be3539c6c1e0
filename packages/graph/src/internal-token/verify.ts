import { createVerifier as createTokenVerifier } from 'fast-jwt';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.js';
import { readKey, TERMS } from './terms.js';

/** Reads who calls out of a token. @throws when the token is not one that the gateway made for this service just now. */
export type Verifier = (token: string) => Caller;

interface Claims {
  sub: unknown;
  exp: number;
  iat: number;
  roles?: unknown;
  email?: unknown;
  network?: unknown;
}

const REMEMBERED = 20_000;

/** Checks tokens for the service `audience`. One that was good is remembered until it expires; no other ever is. */
export function createVerifier(key: string, audience: string): Verifier {
  const verify = createTokenVerifier({
    key: readKey(key),
    algorithms: [TERMS.algorithm],
    allowedIss: TERMS.issuer,
    allowedAud: audience,
    requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp'],
    maxAge: TERMS.validMs,
  }) as (token: string) => Claims;
  const verified = new LRUCache<string, { caller: Caller; expiresAt: number }>({ max: REMEMBERED });
  return (token) => {
    const known = verified.get(token);
    if (known && Date.now() < known.expiresAt) return known.caller;
    const claims = verify(token);
    // Whoever holds the key may write any end; nobody is believed for longer than a token is good for.
    const expiresAt = Math.min(claims.exp * 1000, claims.iat * 1000 + TERMS.validMs);
    // The library lets the very moment of expiry pass.
    if (Date.now() >= expiresAt) throw new Error('the token has expired');
    const caller = toCaller(claims);
    verified.set(token, { caller, expiresAt });
    return caller;
  };
}

function toCaller({ sub, roles, email, network }: Claims): Caller {
  if (typeof sub !== 'string') throw new Error('the token does not say who calls');
  return {
    ...(sub ? { personId: sub } : {}),
    ...(Array.isArray(roles) ? { roles: roles.map(String) } : {}),
    ...(typeof email === 'string' ? { email } : {}),
    ...(typeof network === 'string' ? { network } : {}),
  };
}
