import { expect, test } from '@jest/globals';
import { refuse } from './outcome.js';

test('A refusal names its reason, and where in the input it is', () => {
  expect(refuse('CLOSED')).toEqual({ refused: [{ code: 'CLOSED', field: [] }] });
  expect(refuse('TOO_LONG', 'title', 'en')).toEqual({ refused: [{ code: 'TOO_LONG', field: ['title', 'en'] }] });
});
