import { createHash } from 'node:crypto';
import type { Kind } from './found.js';

// A key is remembered in about a hundred bytes, so a run never takes more than that many megabytes for it.
const MOST_KEYS = 1_000_000;

/** Thrown when a file holds more than is remembered of it. */
export class FileTooLong extends Error {
  override name = 'FileTooLong';
}

/** What a file has said until now of each key, in few bytes. */
export interface Seen {
  see(kind: Kind, line: { key: string; digest: string }): 'NEW' | 'SAME' | 'OTHERWISE';
}

/** Remembers keys, so that no two lines of a file contradict each other at each import anew. */
export function createSeen(): Seen {
  const digests = new Map<string, string>();
  return {
    see(kind, { key, digest }) {
      const short = createHash('sha256').update(`${kind} ${key}`).digest('base64url').slice(0, 16);
      const before = digests.get(short);
      if (before !== undefined) return digest.startsWith(before) ? 'SAME' : 'OTHERWISE';
      if (digests.size === MOST_KEYS)
        throw new FileTooLong(`A file holds at most ${MOST_KEYS} organizations and initiatives; divide it`);
      digests.set(short, digest.slice(0, 12));
      return 'NEW';
    },
  };
}
