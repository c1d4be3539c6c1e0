import { expect, test } from '@jest/globals';
import { readSiren } from './siren.js';

test.each(['732829320', '732 829 320', ' 732\t829 320 '])('%j is the SIREN 732829320', (text) =>
  expect(readSiren(text)).toBe('732829320'),
);

test.each(['', '732829321', '73282932', '7328293200', 'abcdefghi'])('%j is no SIREN', (text) =>
  expect(readSiren(text)).toBeUndefined(),
);
