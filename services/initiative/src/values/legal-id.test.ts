import { describe, expect, test } from '@jest/globals';
import { legalKeyOf, readLegalId, sirenOf, type LegalId } from './legal-id.js';

const read = (scheme: LegalId['scheme'], value: string, countryCode = 'FR') => {
  const outcome = readLegalId({ scheme, value }, countryCode, 'legalId');
  return 'done' in outcome ? outcome.done.value : outcome.refused;
};
const INVALID = [{ code: 'LEGAL_ID_INVALID', field: ['legalId', 'value'] }];

describe('A legal identifier', () => {
  test.each([
    ['SIREN', '732 829 320', 'FR', '732829320'],
    ['SIRET', '732 829 320 00074', 'FR', '73282932000074'],
    // The branches of La Poste have a rule of their own.
    ['SIRET', '35600000049837', 'FR', '35600000049837'],
    ['VAT', 'FR 40 303 265 045', 'FR', 'FR40303265045'],
    ['VAT', 'be 0428.759.497', 'BE', 'BE0428759497'],
    ['VAT', '0428759497', 'BE', 'BE0428759497'],
    ['VAT', 'CHE-107.787.577 TVA', 'CH', 'CHE107787577'],
    ['VAT', 'CHE-107.787.577 IVA', 'CH', 'CHE107787577'],
    ['FOREIGN', '  hrb  12345 b', 'DE', 'HRB 12345 B'],
  ] as const)('%s %j of %s is kept as %j', (scheme, text, country, kept) =>
    expect(read(scheme, text, country)).toBe(kept),
  );

  test.each([
    ['SIREN', '732829321', 'FR'],
    ['SIREN', '732829320', 'BE'],
    ['SIRET', '73282932000075', 'FR'],
    ['SIRET', '35600000049838', 'FR'],
    ['VAT', 'FR00303265045', 'FR'],
    ['VAT', 'BE0428759497', 'FR'],
    ['VAT', 'BE0428759497', 'XX'],
    ['VAT', '123', 'constructor'],
    ['FOREIGN', '12345', 'FR'],
    ['FOREIGN', '<b>', 'DE'],
    ['FOREIGN', '1'.repeat(41), 'DE'],
    ['FOREIGN', '1'.repeat(100_000), 'DE'],
  ] as const)('%s %j of %s is refused', (scheme, text, country) =>
    expect(read(scheme, text, country)).toEqual(INVALID),
  );

  test('of a French company is one, whichever of its numbers is written', () => {
    const keys = [
      { scheme: 'SIREN', value: '303265045' },
      { scheme: 'SIRET', value: '30326504500010' },
      { scheme: 'VAT', value: 'FR40303265045' },
    ].map((legalId) => legalKeyOf(legalId as LegalId, 'FR'));
    expect(new Set(keys)).toEqual(new Set(['SIREN:303265045']));
    expect(sirenOf({ scheme: 'VAT', value: 'BE0428759497' })).toBeNull();
  });

  test('of a register is another’s in every other country, and the same however it is spaced', () => {
    const key = (value: string, country: string) => legalKeyOf({ scheme: 'FOREIGN', value }, country);
    expect(key('HRB 12345', 'DE')).toBe(key('HRB-12345', 'DE'));
    expect(key('HRB 12345', 'DE')).not.toBe(key('HRB 12345', 'AT'));
  });
});
