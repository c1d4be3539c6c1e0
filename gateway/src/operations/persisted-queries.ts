import { LRUCache } from 'lru-cache';
import type { ListedOperations } from './listed-operations.js';
import type { Openness } from './safelist.js';

const REMEMBERED_BYTES = 8 * 1024 * 1024;
// Apollo's server puts it before the hash.
const PREFIX = 'apq:';

/**
 * The texts that requests name by their hash: those of the manifest always, and, where any operation is answered, those
 * that clients have sent. Whether a text has the hash that comes with it is checked by Apollo's server before it is kept.
 */
export function createPersistedQueries(listed: ListedOperations, openness: Openness) {
  const sent = new LRUCache<string, string>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: (text, key) => 2 * (text.length + key.length),
  });
  return {
    async get(key: string): Promise<string | undefined> {
      return listed.find(key.slice(PREFIX.length)) ?? sent.get(key);
    },
    async set(key: string, text: string): Promise<void> {
      if (openness === 'any') sent.set(key, text);
    },
    async delete(key: string): Promise<boolean> {
      return sent.delete(key);
    },
  };
}
