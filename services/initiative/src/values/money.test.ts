import { describe, expect, test } from '@jest/globals';
import { checkMoney, tidyMoney } from './money.js';

const refusedOf = (amount: string, currency = 'EUR') =>
  checkMoney(tidyMoney({ amount, currency }), 'amount').map(({ field }) => field[1]);

describe('A sum of money', () => {
  test('is an amount in one spelling and a currency of ISO 4217', () => {
    expect(tidyMoney({ amount: '01500.50', currency: 'EUR' })).toEqual({ amount: '1500.5', currency: 'EUR' });
    expect(tidyMoney({ amount: '0.00', currency: 'TND' })).toEqual({ amount: '0', currency: 'TND' });
    for (const currency of ['EUR', 'MAD', 'XOF', 'CAD']) expect(refusedOf('1', currency)).toEqual([]);
  });

  test.each(['', '-1', '-0.5', '1e3', '1,5', '.5', '5.', ' 1', '٣', '1'.repeat(16), '0.1234567', 'NaN', 'Infinity'])(
    'is refused when its amount is %j',
    (amount) => expect(refusedOf(amount)).toEqual(['amount']),
  );

  test.each(['', 'eur', 'EURO', 'XXZ', '€', '978'])('is refused when its currency is %j', (currency) => {
    expect(refusedOf('1', currency)).toEqual(['currency']);
  });
});
