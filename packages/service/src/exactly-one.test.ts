import { expect, test } from '@jest/globals';
import { exactlyOne } from './exactly-one.js';

const reader = { language: 'en' as const };

test('Of several arguments the one that was given is read; empty is not given', () => {
  expect(exactlyOne({ id: 'a', slug: undefined }, reader)).toEqual({ name: 'id', value: 'a' });
  expect(exactlyOne({ id: null, slug: 'b' }, reader)).toEqual({ name: 'slug', value: 'b' });
  expect(exactlyOne({ id: '', slug: 'b' }, reader)).toEqual({ name: 'slug', value: 'b' });
});

test('None of several arguments, or two of them, are refused with the names of all', () => {
  for (const args of [
    { id: null, slug: null },
    { id: 'a', slug: 'b' },
  ])
    expect(() => exactlyOne(args, reader)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^[A-Z].+\.$/),
        extensions: { code: 'BAD_USER_INPUT', field: ['id', 'slug'] },
      }),
    );
});
