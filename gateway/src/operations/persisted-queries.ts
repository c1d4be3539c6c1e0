import { BoundedCache } from '../cache/bounded-cache.js';
import type { ListedOperations } from './listed-operations.js';
import type { Openness } from './safelist.js';

const SENT_BYTES = 8 * 1024 * 1024;
// Apollo's server puts it before the hash.
const PREFIX = 'apq:';

/**
 * The texts that requests name by their hash: those of the manifest always, and, where any operation is answered, those
 * that clients have sent. Whether a text has the hash that comes with it is checked by Apollo's server before it is kept.
 */
export function createPersistedQueries(listed: ListedOperations, openness: Openness) {
  const sent = new BoundedCache<string>(SENT_BYTES);
  return {
    async get(key: string): Promise<string | undefined> {
      return listed.find(key.slice(PREFIX.length)) ?? sent.get(key);
    },
    async set(key: string, text: string): Promise<void> {
      if (openness === 'any') await sent.set(key, text);
    },
    delete: (key: string) => sent.delete(key),
  };
}
