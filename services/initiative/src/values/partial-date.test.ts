import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPartialDate, writePartialDate } from './partial-date.js';

describe('A date with its precision', () => {
  test('what is read to the day or to the month is written as it was', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.boolean(),
        (date, isMonth) => {
          const text = date.toISOString().slice(0, isMonth ? 7 : 10);
          expect(writePartialDate(readPartialDate(text)!)).toBe(text);
        },
      ),
    );
  });

  test.each(['', '2020', '2020-13', '2020-02-30', '2020-4', '17/04/2020', '0000-01', '2020-04-17T00:00:00Z'])(
    'refuses %j',
    (text) => expect(readPartialDate(text)).toBeUndefined(),
  );

  test('reads whatever is thrown at it without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => void readPartialDate(text)));
    expect(readPartialDate('2020-04')).toEqual({ date: '2020-04-01', precision: 'MONTH' });
  });
});
