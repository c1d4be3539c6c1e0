import { expect, test } from '@jest/globals';
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
])('whoever reads %j is answered in %s', (header, language) => expect(negotiateLanguage(header)).toBe(language));
