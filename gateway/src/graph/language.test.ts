import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { negotiateLanguage } from './language.js';

test.each([
  [undefined, 'fr'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr-CA', 'fr'],
  ['de,en;q=0.5,fr;q=0.4', 'en'],
  ['de', 'fr'],
  ['*', 'fr'],
  ['not a language;;q=x', 'fr'],
  ['en;q=0.1,fr;q=0.9', 'fr'],
  [`${','.repeat(5)}en`, 'en'],
  [`${','.repeat(5_000)}en`, 'fr'],
])('whoever reads %j is answered in %s', (header, language) => expect(negotiateLanguage(header)).toBe(language));

test('whatever a header holds, it is read as a language that we speak', () => {
  const tag = fc.stringMatching(/^[a-zA-Z0-9_-]{1,12}$/);
  const header = fc.oneof(
    fc.string(),
    fc.array(fc.tuple(tag, fc.float()).map(([name, q]) => `${name};q=${q}`)).map(String),
  );
  fc.assert(fc.property(header, (text) => void expect(['fr', 'en']).toContain(negotiateLanguage(text))));
});
