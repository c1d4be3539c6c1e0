import { LRUCache } from 'lru-cache';

const AT_MOST = 10_000;

/** Asks once a second for what a crowd asks for at the same time. A failure is not remembered. */
export function rememberForASecond<Result>(find: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
  const known = new LRUCache<string, Promise<Result>>({ max: AT_MOST, ttl: 1_000 });
  return (key) => {
    const earlier = known.get(key);
    if (earlier) return earlier;
    const found = find(key);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  };
}
