import { describe, expect, test } from '@jest/globals';
import { readNaf, sectionsOf, type Naf } from './naf.js';

const read = (code: string, nomenclature: Naf['nomenclature']) => {
  const outcome = readNaf({ code, nomenclature }, 'naf');
  return 'done' in outcome ? outcome.done.code : outcome.refused;
};
const INVALID = [{ code: 'INVALID', field: ['naf', 'code'] }];

describe('A code of activity', () => {
  test('is kept in its one spelling', () => {
    expect(read('14.13Z', 'NAF_REV2')).toBe('14.13Z');
    expect(read(' 1413z ', 'NAF_REV2')).toBe('14.13Z');
    expect(read('1413Y', 'NAF_2025')).toBe('14.13Y');
  });

  test.each(['14.13Y', '14', '14.1', '00.00Z', '99.99Z', '', '<b>'])('of NAF rev. 2 is not %j', (code) =>
    expect(read(code, 'NAF_REV2')).toEqual(INVALID),
  );

  test.each(['45.11Y', '00.00Y', '34.10Y', '83.00Y', '1413', '14.13'])('of NAF 2025 is not %j', (code) =>
    expect(read(code, 'NAF_2025')).toEqual(INVALID),
  );

  test.each([
    ['01.11Z', 'A'],
    ['35.11Z', 'D'],
    ['47.11F', 'G'],
    ['63.12Z', 'J'],
    ['68.20A', 'L'],
    ['84.11Z', 'O'],
    ['99.00Z', 'U'],
  ])('%s is of the section %s', (code, section) =>
    expect(sectionsOf({ code, nomenclature: 'NAF_REV2' })).toEqual([section]),
  );

  test('of the repair of vehicles, which moved, may be of either section', () => {
    expect(sectionsOf({ code: '95.31Y', nomenclature: 'NAF_2025' })).toEqual(['S', 'G']);
  });
});
