import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCursor, writeCursor } from './cursor.js';
import { instant, readPage, toConnection, uuid, word } from './index.js';

const form = [word];
const reader = { language: 'en' as const };

/** Reads pages of a list of numbers as a store would. */
function readAll(numbers: number[], first: number): number[] {
  const read: number[] = [];
  for (let after: string | null = null; ;) {
    const page = readPage({ first, after }, form, reader);
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

  test.each([[-1], [101]])('cannot be of %i items, and the reader is told so in her language', (first) => {
    expect(() => readPage({ first }, form, reader)).toThrow('Ask for 0 to 100 items.');
    expect(() => readPage({ first }, form, { language: 'fr' })).toThrow('Demandez de 0 à 100 éléments.');
  });

  test('begin nowhere but after a cursor of their own list', () => {
    const refused = /not a cursor/;
    fc.assert(
      fc.property(fc.string(), (after) => void expect(() => readPage({ after }, form, reader)).toThrow(refused)),
    );
    const otherwiseWritten = [`${writeCursor(['a'])}=`, Buffer.from('[ "a"]').toString('base64url')];
    const ofAnotherList = [writeCursor(['a', 'b']), writeCursor([]), writeCursor(['\0']), writeCursor(['\ud800'])];
    for (const after of [...otherwiseWritten, ...ofAnotherList])
      expect(() => readPage({ after }, form, reader)).toThrow(refused);
    expect(readPage({ after: writeCursor(['a']) }, form, reader).after).toEqual(['a']);
  });
});

describe('A cursor', () => {
  // JavaScript reads each as a moment; PostgreSQL refuses some, and none was written here.
  test.each([
    '2020',
    '0',
    'May 1',
    '2020-04-17',
    '2020-02-30T00:00:00.000Z',
    '2020-04-17T24:00:00.000Z',
    '2020-04-17T00:00:00.000+02:00',
    'Tue, 17 Mar 2020 (noon) 12:00 GMT',
    '-000001-01-01T00:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    'infinity',
    'now',
  ])('never carries %j for a moment', (text) => {
    expect(readCursor(writeCursor([text]), [instant])).toBeUndefined();
  });

  test('gives every moment back that a row can have', () => {
    const moments = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.uuid(), (time, id) => {
        const keys = [time.toISOString(), id];
        expect(readCursor(writeCursor(keys), [instant, uuid])).toEqual(keys);
      }),
    );
  });
});
