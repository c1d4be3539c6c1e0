import { describe, expect, test } from '@jest/globals';
import { checkLocalizedText, checkText, inLanguage, tidy, tidyLocalizedText, toSlug, toSlugWords } from './text.js';

describe('A text', () => {
  test('is kept without space around it, and is absent when it is empty', () => {
    expect([tidy(' a b '), tidy(' \n'), tidy(''), tidy(null), tidy(undefined)]).toEqual([
      'a b',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('may have lines and tabs, and no other control character', () => {
    expect(checkText('a\tb\nc\rd', 10, 'x')).toEqual([]);
    for (const control of ['\0', '\b', '\v', '\f', '\u000e', '\u001f', '\u007f'])
      expect(checkText(`a${control}`, 10, 'x')).toEqual([{ code: 'INVALID', field: ['x'] }]);
  });

  test('turns nobody’s reading around, and is made of characters', () => {
    for (const attempt of ['\u0085', '\u009b', '\u202e', '\u2066', '\ud800', '\ufffe'])
      expect(checkText(`a${attempt}b`, 10, 'x')).toEqual([{ code: 'INVALID', field: ['x'] }]);
  });

  test('has one spelling and one kind of line break', () => {
    expect(tidy('e\u0301\r\nb\rc')).toBe('é\nb\nc');
  });

  test('is as long as it has letters, whatever they take', () => {
    expect(checkText('😀'.repeat(10), 10, 'x')).toEqual([]);
    expect(checkText('😀'.repeat(11), 10, 'x')).toEqual([{ code: 'TOO_LONG', field: ['x'] }]);
    expect(checkText(undefined, 10, 'x')).toEqual([]);
  });

  test('is in one language or both, each of which is checked', () => {
    expect(checkLocalizedText({ fr: 'a' }, 1, 'title')).toEqual([]);
    expect(checkLocalizedText({ en: 'a' }, 1, 'title')).toEqual([]);
    expect(checkLocalizedText({ fr: 'ab', en: 'ab' }, 1, 'title')).toEqual([
      { code: 'TOO_LONG', field: ['title', 'fr'] },
      { code: 'TOO_LONG', field: ['title', 'en'] },
    ]);
    expect(checkLocalizedText({}, 1, 'title')).toEqual([{ code: 'REQUIRED', field: ['title'] }]);
  });
});

describe('The name of a thing in addresses', () => {
  test.each([
    ['L’Atelier d’Été', 'l-atelier-d-ete'],
    ['  Œuvre & Cœur — Ægir ', 'oeuvre-coeur-aegir'],
    ['王小明', ''],
    ['a'.repeat(80), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('%j becomes %j', (name, words) => expect(toSlugWords(name)).toBe(words));

  test('ends with the end of its id, and is that alone when no word can be written', () => {
    expect(toSlug('Des masques', 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d')).toBe('des-masques-5m1c0d');
    expect(toSlug('王小明', 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d')).toBe('5m1c0d');
  });
});

describe('A text in several languages', () => {
  test('is kept in those that it is written in', () => {
    expect(tidyLocalizedText({ fr: ' a ', en: ' ' })).toEqual({ fr: 'a' });
    expect(tidyLocalizedText({ fr: null, en: 'b' })).toEqual({ en: 'b' });
  });

  test('is read in the language of the reader, else in the one that there is', () => {
    expect(inLanguage({ fr: 'a', en: 'b' }, 'fr')).toBe('a');
    expect(inLanguage({ fr: 'a', en: 'b' }, 'en')).toBe('b');
    expect(inLanguage({ fr: 'a' }, 'en')).toBe('a');
    expect(inLanguage({ en: 'b' }, 'fr')).toBe('b');
    expect(inLanguage({}, 'fr')).toBe('');
  });
});
