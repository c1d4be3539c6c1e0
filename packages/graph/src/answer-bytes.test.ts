import { expect, test } from '@jest/globals';
import { sizeOf } from './answer-bytes.js';

test('what an answer takes is known within a tenth of what is written, and no further than it may be', () => {
  const nodes = Array.from({ length: 100 }, (_none, index) => ({
    id: `thing_${index}`,
    text: 'é'.repeat(500),
    count: 7,
  }));
  const answer = { things: { nodes, next: null } };
  const written = Buffer.byteLength(JSON.stringify(answer));
  expect(Math.abs(sizeOf(answer, Infinity) / written - 1)).toBeLessThan(0.1);
  let isRead = false;
  const last = {
    get text() {
      isRead = true;
      return '';
    },
  };
  expect(sizeOf([answer, last], 1_000)).toBeGreaterThan(1_000);
  expect(isRead).toBe(false);
});
