import { describe, expect, test } from '@jest/globals';
import { fieldOf } from './field-of.js';
import { loadById } from './load-by-id.js';

interface Book {
  id: string;
  title: string;
  note: string | null;
}

describe('A field of a thing that may be read in part', () => {
  const asked: string[][] = [];
  const known: Book = { id: 'a', title: 'Dune', note: null };
  const books = loadById<object, Book>(
    async (ids) => {
      asked.push([...ids]);
      return [known].filter(({ id }) => ids.includes(id));
    },
    ({ id }) => id,
  );
  const field = fieldOf(books);

  test('is answered from the part, nothing that is known included', () => {
    const part = { id: 'b', title: 'Emma', note: null };
    expect(field('title')(part, {}, {})).toBe('Emma');
    expect(field('note')(part, {}, {})).toBeNull();
    expect(asked).toEqual([]);
  });

  test('is loaded, once for all fields, where the part lacks it', async () => {
    const context = {};
    const shout = field('title', (title) => title.toUpperCase());
    expect(await Promise.all([shout({ id: 'a' }, {}, context), field('note')({ id: 'a' }, {}, context)])).toEqual([
      'DUNE',
      null,
    ]);
    expect(asked).toEqual([['a']]);
  });

  test('is an error when the thing is there no more', async () => {
    await expect(async () => field('title')({ id: 'c' }, {}, {})).rejects.toThrow('c was taken away');
  });
});
