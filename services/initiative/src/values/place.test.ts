import { describe, expect, test } from '@jest/globals';
import { checkPlace, tidyPlace, type GivenPlace } from './place.js';

const refusals = (place: GivenPlace, ...field: string[]) => checkPlace(tidyPlace(place), ...field);
const refused = (place: GivenPlace) => refusals(place).map(({ field }) => field.join('.'));

describe('A place', () => {
  test.each(['01', '09', '10', '59', '89', '90', '95', '2A', '2B', '971', '972', '973', '974', '976'])(
    'may be in the French department %s',
    (department) => expect(refused({ countryCode: 'FR', department })).toEqual([]),
  );

  test.each(['00', '96', '99', '2C', '1', '1A', '970', '975', '977', '590', 'x59', '59x', '9710'])(
    'cannot be in %s, which is no French department',
    (department) => expect(refused({ countryCode: 'FR', department })).toEqual(['department']),
  );

  test('has a department in France only', () =>
    expect(refused({ countryCode: 'BE', department: '59' })).toEqual(['department']));

  test.each(['', 'F', 'fr', 'FRA', 'xFR', 'F1'])('cannot be in the country %j', (countryCode) =>
    expect(refusals({ countryCode }, 'territory')).toEqual([{ code: 'INVALID', field: ['territory', 'countryCode'] }]),
  );

  test('may have a town of a hundred letters and no longer', () => {
    expect(refused({ countryCode: 'FR', city: 'é'.repeat(100) })).toEqual([]);
    expect(refusals({ countryCode: 'FR', city: 'é'.repeat(101) }, 'territory')).toEqual([
      { code: 'TOO_LONG', field: ['territory', 'city'] },
    ]);
  });

  test('is in a commune of its department, which says its department and name where nobody else does', () => {
    expect(tidyPlace({ countryCode: 'FR', commune: '59350' })).toEqual({
      countryCode: 'FR',
      department: '59',
      commune: '59350',
      city: 'Lille',
    });
    expect(tidyPlace({ countryCode: 'FR', commune: '2A004', city: 'Aiacciu' })).toMatchObject({
      department: '2A',
      city: 'Aiacciu',
    });
    expect(refused({ countryCode: 'FR', department: '59', commune: '59350' })).toEqual([]);
    expect(refused({ countryCode: 'FR', commune: '75101' })).toEqual([]);
  });

  test.each([
    { countryCode: 'FR', department: '62', commune: '59350' },
    { countryCode: 'FR', department: '59', commune: '59999' },
    { countryCode: 'FR', commune: 'Lille' },
    { countryCode: 'FR', department: '01', commune: '01039' },
  ])('cannot be in the commune of %j', (place) => expect(refused(place)).toEqual(['commune']));

  test('has a commune in France only', () =>
    expect(refused({ countryCode: 'BE', commune: '59350' })).toContain('commune'));

  test.each(['XX', 'ZZ', 'EU', 'UK'])('cannot be in %s, which is no country', (countryCode) =>
    expect(refused({ countryCode })).toEqual(['countryCode']),
  );
});
