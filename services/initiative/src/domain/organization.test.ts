import { describe, expect, test } from '@jest/globals';
import { isPublicOrganization, registerOrganization, withMandate, censusOrganization } from './organization.js';

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
    expect(registerOrganization(id, description)).toMatchObject({
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
    expect(registerOrganization(id, wrong)).toEqual({
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
    expect(registerOrganization(id, { ...description, countryCode: 'BE' })).toEqual({
      refused: [
        { code: 'SIREN_INVALID', field: ['siren'] },
        { code: 'INVALID', field: ['department'] },
      ],
    });
  });

  test('refuses control characters and names longer than 200 characters, and counts letters rather than bytes', () => {
    expect(registerOrganization(id, { ...description, name: 'A\u0000' })).toHaveProperty('refused');
    expect(registerOrganization(id, { ...description, name: 'é'.repeat(201) })).toHaveProperty('refused');
    expect(registerOrganization(id, { ...description, name: '😀'.repeat(200) })).toHaveProperty('done');
  });

  test.each(['Atelier\u200b', '\u202eatelier', 'Ate\u00adlier', 'Atelier\u2066', '\u3164', 'Atelier\nBis'])(
    'refuses the name %j: it holds what cannot be seen',
    (name) =>
      expect(registerOrganization(id, { ...description, name })).toEqual({
        refused: [{ code: 'INVALID', field: ['name'] }],
      }),
  );

  test('keeps a name composed', () => {
    expect(registerOrganization(id, { ...description, name: 'E\u0301te\u0301' })).toMatchObject({
      done: { name: '\u00c9t\u00e9' },
    });
  });
});

describe('Who sees an organization', () => {
  const registered = registerOrganization(id, description);
  const organization = 'done' in registered ? registered.done : undefined;

  test('nobody but its members, until its mandate is proved', () => {
    expect(isPublicOrganization(organization!)).toBe(false);
    expect(isPublicOrganization(withMandate(organization!, 'MODERATOR'))).toBe(true);
  });

  test('everybody, when the moderators recorded it', () => {
    const censused = censusOrganization(id, 'atelier', description);
    expect('done' in censused && isPublicOrganization(censused.done)).toBe(true);
  });

  test('proving a mandate twice changes nothing', () => {
    const once = withMandate(organization!, 'MODERATOR');
    expect(withMandate(once, 'MODERATOR')).toBe(once);
  });
});
