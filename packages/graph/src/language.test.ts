import { expect, test } from '@jest/globals';
import { readLanguage } from './language.js';

test('whoever asks for no language that is written here reads French', () => {
  expect(readLanguage('en')).toBe('en');
  for (const header of ['fr', undefined, '', 'de', 'EN', 'en-GB']) expect(readLanguage(header)).toBe('fr');
});
