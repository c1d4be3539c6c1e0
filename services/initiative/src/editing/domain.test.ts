import { describe, expect, test } from '@jest/globals';
import { foundingMembership, withProof } from '../memberships/domain.js';
import { describeOrganization, slugOf, withMandate, type Organization } from '../organizations/domain/index.js';
import { done, person, workshop } from '../testing/examples.js';
import { checkLegalId, edit, type OrganizationChanges } from './domain.js';

const id = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const given = { ...workshop, siren: '732829320', commune: '59350' };
const declared = done(describeOrganization(given, { id, slug: slugOf(id, workshop), provenance: 'DECLARED' }));
const proved = withMandate(declared, 'DOMAIN_CODE');
const founding = foundingMembership(id, person('a'));
const owner = { isModerator: false, membership: withProof(founding, 'DOMAIN_CODE') };
const moderator = { isModerator: true, membership: null };

const editAs = (editor: Parameters<typeof edit>[3], changes: OrganizationChanges, of: Organization = proved) =>
  edit(of, changes, of.version, editor);

describe('Editing an organization', () => {
  test('changes what is given, takes away what is null, and keeps what is left out', () => {
    expect(
      done(editAs(owner, { name: 'Atelier', website: 'https://atelier.example', commune: null, city: null })),
    ).toEqual({
      ...proved,
      name: 'Atelier',
      website: 'https://atelier.example',
      commune: null,
      city: null,
      version: proved.version + 1,
    });
    expect(editAs(owner, { name: null })).toEqual({ refused: [{ code: 'REQUIRED', field: ['name'] }] });
  });

  test('keeps its logo, and what was merged with it', () => {
    const kept = { logo: 'picture_01k9rm8q2ye1bt5wd0c4n6pz7h', mergedIds: ['organization_01k9rm8q2ye1bt5wd0c4n6pz7j'] };
    expect(done(editAs(owner, { name: 'Atelier' }, { ...proved, ...kept }))).toMatchObject(kept);
  });

  test('moves to another commune with its department and name, and to the section of another code', () => {
    expect(done(editAs(owner, { commune: '62041' }))).toMatchObject({ department: '62', city: 'Arras' });
    expect(done(editAs(owner, { naf: { code: '47.11F', nomenclature: 'NAF_REV2' } }))).toMatchObject({
      nafSection: 'G',
    });
  });

  test('is refused where somebody else changed it meanwhile', () => {
    expect(edit(proved, { name: 'Atelier' }, proved.version - 1, owner)).toEqual({
      refused: [{ code: 'CONFLICT', field: ['expectedVersion'] }],
    });
  });

  test('is for owners, of what is public with a proved mandate, and for moderators who are no members', () => {
    const code = (editor: Parameters<typeof edit>[3], of = proved) => editAs(editor, { name: 'Atelier' }, of);
    expect(code({ isModerator: false, membership: null })).toHaveProperty('refused.0.code', 'NOT_A_MEMBER');
    expect(code({ isModerator: true, membership: { ...founding, role: 'EDITOR' } })).toHaveProperty(
      'refused.0.code',
      'NOT_AN_OWNER',
    );
    expect(code({ isModerator: false, membership: founding })).toHaveProperty('refused.0.code', 'MANDATE_NOT_PROVED');
    expect(code({ isModerator: false, membership: founding }, declared)).toHaveProperty('done');
    expect(code(moderator)).toHaveProperty('done');
  });

  test('changes a proved legal identifier at the word of a moderator only, and of another number of it of anybody', () => {
    const other = { legalId: { scheme: 'SIREN' as const, value: '303265045' } };
    const branch = { legalId: { scheme: 'SIRET' as const, value: '73282932000074' } };
    expect(editAs(owner, other)).toEqual({ refused: [{ code: 'LEGAL_ID_PROVED', field: ['legalId'] }] });
    expect(editAs(owner, { legalId: null })).toHaveProperty('refused.0.code', 'LEGAL_ID_PROVED');
    expect(done(editAs(owner, branch))).toMatchObject({ siren: '732829320', legalId: branch.legalId });
    expect(done(editAs(moderator, other))).toMatchObject({ siren: '303265045' });
    expect(done(editAs(owner, other, { ...declared, provenance: 'DECLARED' }))).toMatchObject({ siren: '303265045' });
  });

  test('does not take the legal identifier that another has proved', () => {
    expect(checkLegalId(proved, true)).toEqual({ refused: [{ code: 'SIREN_TAKEN', field: ['legalId'] }] });
    expect(checkLegalId(declared, true)).toEqual({ done: declared });
    expect(checkLegalId(proved, false)).toEqual({ done: proved });
  });

  test('to one person takes her name out of the address, and back', () => {
    const hidden = done(editAs(owner, { soleTrader: true }));
    expect(hidden.slug).toBe('entreprise-individuelle-n6pz7h');
    expect(done(edit(hidden, { soleTrader: false }, hidden.version, owner)).slug).toBe(declared.slug);
    expect(done(editAs(owner, { name: 'Autre' })).slug).toBe(declared.slug);
  });
});
