import { createSigner } from 'fast-jwt';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.js';
import { readKey, TERMS } from './terms.js';

/** Makes the token that tells one service who calls. */
export type Minter = (caller: Caller) => string;

const REUSED_MS = 30_000;
const REMEMBERED = 20_000;

/** Mints for the service `audience`, with the key that only it and the gateway know; a token is reused for 30 s. */
export function createMinter(key: string, audience: string): Minter {
  const sign = createSigner({
    key: readKey(key),
    algorithm: TERMS.algorithm,
    iss: TERMS.issuer,
    aud: audience,
    expiresIn: TERMS.validMs,
  });
  const minted = new LRUCache<string, { token: string; at: number }>({ max: REMEMBERED });
  return ({ personId = '', roles, email, network }) => {
    const who = JSON.stringify([personId, roles, email, network]);
    const known = minted.get(who);
    const now = Date.now();
    // A clock that was set back would make what is known last longer than it may.
    if (known && known.at <= now && now < known.at + REUSED_MS) return known.token;
    const token = sign({ sub: personId, roles, email, network });
    minted.set(who, { token, at: now });
    return token;
  };
}
