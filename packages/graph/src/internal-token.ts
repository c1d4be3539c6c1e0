import { importJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';

/** Who is calling, as far as the called service needs to know. A visitor has no `personId`. */
export interface Caller {
  personId?: string;
  roles?: string[];
  email?: string;
}

const ISSUER = 'tpt-gateway';
const VALID_SECONDS = 60;
const REUSED_MS = 30_000;
const REMEMBERED = 20_000;

/** Mints tokens for one service after another; a token is valid for 60 s and reused for 30 s. */
export function createMinter(privateKey: JWK): (audience: string, caller: Caller) => Promise<string> {
  const key = importJWK(privateKey, 'EdDSA');
  const minted = new LRUCache<string, Promise<string>>({ max: REMEMBERED, ttl: REUSED_MS });
  return (audience, caller) => {
    const cacheKey = JSON.stringify([audience, caller.personId, caller.roles, caller.email]);
    const known = minted.get(cacheKey);
    if (known) return known;
    const token = key.then((signingKey) =>
      new SignJWT({ roles: caller.roles, email: caller.email })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setSubject(caller.personId ?? '')
        .setIssuedAt()
        .setExpirationTime(`${VALID_SECONDS}s`)
        .sign(signingKey),
    );
    minted.set(cacheKey, token);
    token.catch(() => minted.delete(cacheKey));
    return token;
  };
}

/** Checks tokens addressed to `audience`; rejects every other. A verified token is remembered until it expires. */
export function createVerifier(publicKey: JWK, audience: string): (token: string) => Promise<Caller> {
  const key = importJWK(publicKey, 'EdDSA');
  const verified = new LRUCache<string, Caller>({ max: REMEMBERED });
  return async (token) => {
    const known = verified.get(token);
    if (known) return known;
    const { payload } = await jwtVerify(token, await key, {
      issuer: ISSUER,
      audience,
      algorithms: ['EdDSA'],
      requiredClaims: ['exp', 'sub'],
    });
    const caller: Caller = {
      ...(payload.sub ? { personId: payload.sub } : {}),
      ...(Array.isArray(payload['roles']) ? { roles: payload['roles'].map(String) } : {}),
      ...(typeof payload['email'] === 'string' ? { email: payload['email'] } : {}),
    };
    verified.set(token, caller, { ttl: Math.max(1, payload.exp! * 1000 - Date.now()) });
    return caller;
  };
}
