import { describe, expect, test } from '@jest/globals';
import { declareOrganization } from './domain.js';

const description = {
  name: '  L’Atelier d’Été  ',
  siren: '732 829 320',
  countryCode: 'FR',
  department: '59',
  city: 'Lille',
  sizeCategory: 'MICRO' as const,
  nafSection: 'C',
  website: 'https://atelier.example',
};
const id = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';

describe('Registering an organization', () => {
  test('keeps what was declared, tidied, with a readable slug that is its own', () => {
    expect(declareOrganization(id, description)).toMatchObject({
      done: { name: 'L’Atelier d’Été', siren: '732829320', slug: 'l-atelier-d-ete-n6pz7h', provenance: 'DECLARED' },
    });
  });

  test('tells every mistake at once', () => {
    const wrong = {
      ...description,
      name: ' ',
      siren: '732829321',
      department: '99',
      nafSection: 'Z',
      website: 'javascript:x',
    };
    expect(declareOrganization(id, wrong)).toEqual({
      refused: [
        { code: 'REQUIRED', field: ['name'] },
        { code: 'SIREN_INVALID', field: ['siren'] },
        { code: 'INVALID', field: ['department'] },
        { code: 'INVALID', field: ['nafSection'] },
        { code: 'INVALID', field: ['website'] },
      ],
    });
  });

  test('refuses a SIREN and a department outside France', () => {
    expect(declareOrganization(id, { ...description, countryCode: 'BE' })).toEqual({
      refused: [
        { code: 'SIREN_INVALID', field: ['siren'] },
        { code: 'INVALID', field: ['department'] },
      ],
    });
  });

  test('refuses control characters and names longer than 200 characters, and counts letters rather than bytes', () => {
    expect(declareOrganization(id, { ...description, name: 'A\u0000' })).toHaveProperty('refused');
    expect(declareOrganization(id, { ...description, name: 'é'.repeat(201) })).toHaveProperty('refused');
    expect(declareOrganization(id, { ...description, name: '😀'.repeat(200) })).toHaveProperty('done');
  });

  test.each(['Atelier\u200b', '\u202eatelier', 'Ate\u00adlier', 'Atelier\u2066', '\u3164', 'Atelier\nBis'])(
    'refuses the name %j: it holds what cannot be seen',
    (name) =>
      expect(declareOrganization(id, { ...description, name })).toEqual({
        refused: [{ code: 'INVALID', field: ['name'] }],
      }),
  );

  test('keeps a name composed', () => {
    expect(declareOrganization(id, { ...description, name: 'E\u0301te\u0301' })).toMatchObject({
      done: { name: '\u00c9t\u00e9' },
    });
  });
});
