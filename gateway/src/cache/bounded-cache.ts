import { LRUCache } from 'lru-cache';

/**
 * Remembers values within a number of bytes, as Apollo's servers ask for them; what nobody asked for the longest goes
 * first. A value counts as long as it would be as JSON; a document takes about three times that in memory.
 */
export class BoundedCache<Value extends object | string> {
  readonly counts = { hit: 0, miss: 0 };
  readonly #values: LRUCache<string, Value>;

  constructor(bytes: number) {
    this.#values = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (value, key) => key.length + Buffer.byteLength(JSON.stringify(value)),
    });
  }

  async get(key: string): Promise<Value | undefined> {
    const value = this.#values.get(key);
    this.counts[value === undefined ? 'miss' : 'hit'] += 1;
    return value;
  }

  async set(key: string, value: Value): Promise<void> {
    this.#values.set(key, value);
  }

  async delete(key: string): Promise<boolean> {
    return this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }
}
