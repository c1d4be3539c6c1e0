import { describe, expect, test } from '@jest/globals';
import { BoundedCache } from './bounded-cache.js';

describe('What is remembered within a number of bytes', () => {
  test('is forgotten when it was not asked for the longest, and what is too large is not kept at all', async () => {
    const cache = new BoundedCache<string>(100);
    await cache.set('a', 'x'.repeat(40));
    await cache.set('b', 'x'.repeat(40));
    await cache.get('a');
    await cache.set('c', 'x'.repeat(40));
    await cache.set('d', 'x'.repeat(100));
    const found = await Promise.all(['a', 'b', 'c', 'd'].map(async (key) => (await cache.get(key)) !== undefined));
    expect(found).toEqual([true, false, true, false]);
    expect(cache.counts).toEqual({ hit: 3, miss: 2 });
  });
});
