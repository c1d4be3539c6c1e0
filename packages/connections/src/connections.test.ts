import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPage, toConnection } from './index.js';

const isCursor = (keys: string[]) => keys.length === 1 && /^\d+$/.test(keys[0]!);

/** Reads pages of a list of numbers as a store would. */
function readAll(numbers: number[], first: number): number[] {
  const read: number[] = [];
  for (let after: string | null = null; ;) {
    const page = readPage({ first, after }, isCursor);
    const from = page.after ? numbers.indexOf(Number(page.after[0])) + 1 : 0;
    const rows = numbers.slice(from, from + page.first + 1);
    const { edges, pageInfo } = toConnection(
      page,
      rows,
      (row) => [String(row)],
      (row) => row,
    );
    read.push(...edges.map((edge) => edge.node));
    if (!pageInfo.hasNextPage) return read;
    after = pageInfo.endCursor;
  }
}

describe('Pages', () => {
  test('one after the other hold everything once, in order, whatever their size', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 100 }), (numbers, first) => {
        expect(readAll(numbers, first)).toEqual(numbers);
      }),
    );
  });

  test.each([[-1], [101]])('cannot be of %i items', (first) => {
    expect(() => readPage({ first }, isCursor)).toThrow(/from 0 to 100/);
  });

  test('begin nowhere but after a cursor of their own list', () => {
    fc.assert(
      fc.property(fc.string(), (after) => void expect(() => readPage({ after }, isCursor)).toThrow(/not a cursor/)),
    );
    const zero = Buffer.from('["\\u0000"]').toString('base64url');
    expect(() => readPage({ after: zero }, () => true)).toThrow(/not a cursor/);
  });
});
