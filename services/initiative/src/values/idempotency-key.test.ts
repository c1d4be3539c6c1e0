import { expect, test } from '@jest/globals';
import { readIdempotencyKey } from './idempotency-key.js';

test('the name of a request is absent, or 1 to 200 printable characters', () => {
  for (const key of [null, undefined]) expect(readIdempotencyKey(key)).toEqual({ done: null });
  for (const key of ['a', 'commande n° 1', '😀'.repeat(200)]) expect(readIdempotencyKey(key)).toEqual({ done: key });
  for (const key of ['', 'a\nb', '\u202e', '\ud800', '\u0000'])
    expect(readIdempotencyKey(key)).toHaveProperty('refused.0.code', 'INVALID');
  expect(readIdempotencyKey('a'.repeat(201))).toHaveProperty('refused.0.code', 'TOO_LONG');
});
