import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createNetworkHash } from './network-hash.js';

const key = () => randomBytes(32).toString('base64');
const noon = new Date('2026-11-23T12:00:00Z');
const nextDay = new Date('2026-11-24T00:00:00Z');

test('the hash of a network is the same all day and for every replica, and another the next day or under another key', () => {
  const mine = key();
  const hash = createNetworkHash(mine);
  const first = hash('192.0.2.7', noon);
  expect(first).toMatch(/^[\w-]{22}$/);
  expect(hash('192.0.2.7', new Date('2026-11-23T23:59:59.999Z'))).toBe(first);
  expect(createNetworkHash(mine)('192.0.2.7', noon)).toBe(first);
  expect(hash('192.0.2.8', noon)).not.toBe(first);
  expect(createNetworkHash(key())('192.0.2.7', noon)).not.toBe(first);
  expect(hash('192.0.2.7', nextDay)).not.toBe(first);
  expect(hash('192.0.2.7', noon)).toBe(first);
});
