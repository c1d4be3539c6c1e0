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

  test.each([0, 100])('may be of %i items', (first) => expect(readPage({ first }, form, reader)).toEqual({ first }));

  test('are of twenty items where nobody says how many', () => {
    expect(readPage({ first: null }, form, reader)).toEqual({ first: 20 });
  });

  test('hold no more than was asked for, and say what is before and after them', () => {
    const pageOf = (page: { first: number; after?: string[] }, rows: string[]) =>
      toConnection(
        page,
        rows,
        (row) => [row],
        (row) => row,
      );
    const [a, b, c] = ['a', 'b', 'c'].map((key) => writeCursor([key])) as [string, string, string];
    expect(pageOf({ first: 2 }, ['a', 'b', 'c'])).toEqual({
      edges: [
        { cursor: a, node: 'a' },
        { cursor: b, node: 'b' },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: a, endCursor: b },
    });
    expect(pageOf({ first: 2, after: ['a'] }, ['b', 'c']).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: b,
      endCursor: c,
    });
    expect(pageOf({ first: 2 }, []).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test('that are refused name the argument', () => {
    for (const [page, field] of [
      [{ first: -1 }, ['first']],
      [{ after: 'x' }, ['after']],
    ] as const)
      expect(() => readPage(page, form, reader)).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', field } }),
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

  test.each(['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])('carries %s, an end of time', (text) => {
    expect(readCursor(writeCursor([text]), [instant])).toEqual([text]);
  });

  test.each([
    [instant, 'x2020-04-17T00:00:00.000Z'],
    [instant, '2020-04-17T00:00:00.000Zx'],
    [uuid, 'x019ac0de-0000-7000-8000-000000000001'],
    [uuid, '019ac0de-0000-7000-8000-000000000001x'],
    [uuid, '019AC0DE-0000-7000-8000-000000000001'],
    [word, ''],
    [word, 'a b'],
    [word, ' a'],
    [word, 'a\n'],
    [word, 'a'.repeat(101)],
  ])('carries nothing of another form: %#', (isKey, text) => {
    expect(isKey(text)).toBe(false);
    expect(readCursor(writeCursor([text]), [isKey])).toBeUndefined();
  });

  test('is of its list only when all its keys are, and texts', () => {
    const one = '019ac0de-0000-7000-8000-000000000001';
    expect(readCursor(writeCursor(['x', one]), [instant, uuid])).toBeUndefined();
    expect(readCursor(writeCursor(['2020-04-17T00:00:00.000Z', 'x']), [instant, uuid])).toBeUndefined();
    expect(readCursor(writeCursor([7 as unknown as string]), [word])).toBeUndefined();
    expect(readCursor(Buffer.from('{"length":1,"0":"a"}').toString('base64url'), [word])).toBeUndefined();
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
