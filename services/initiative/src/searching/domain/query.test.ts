import { expect, test } from '@jest/globals';
import { queryOf, tiersOf, type TypedWord } from './index.js';

const typed = (...words: string[]): TypedWord[] =>
  words.map((word) => ({ french: [word], english: [word], plain: [word], meant: [] }));

test('what looks for signs of which none is a word is a query that nothing answers, and never none', () => {
  const signs = [{ french: [], english: [], plain: [], meant: [] }];
  expect(queryOf(signs, {})).toBe("'='");
  for (const tier of tiersOf(signs, {})) expect(tier).not.toMatch(/(^|[&|(]) *([&|)]|$)/);
  expect(queryOf([], {})).toBeNull();
});

test('what somebody typed stands in quotes, whatever it holds', () => {
  expect(queryOf(typed("l'atelier", 'a\\b & c'), {})).toBe("'l''atelier' & 'a\\\\b & c'");
});
