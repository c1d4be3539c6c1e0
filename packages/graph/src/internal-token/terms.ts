/** What both sides hold a token to. */
export const TERMS = { algorithm: 'HS256', issuer: 'tpt-gateway', validMs: 60_000 } as const;

const SHORTEST_KEY = 32;

/** The bytes of a key. @throws when they are so few that it could be guessed. */
export function readKey(base64: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length < SHORTEST_KEY) throw new Error(`a key of internal tokens has at least ${SHORTEST_KEY} bytes`);
  return key;
}
