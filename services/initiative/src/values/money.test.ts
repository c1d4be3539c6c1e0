import { expect, test } from '@jest/globals';
import { inEuros } from './money.js';

test.each([
  [0, '0'],
  [0.5, '0.5'],
  [1234.56, '1234.56'],
  [50_000_000, '50000000'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
])('%d euros are written in plain digits', (amount, digits) =>
  expect(inEuros(amount)).toEqual({ amount: digits, currency: 'EUR' }),
);
