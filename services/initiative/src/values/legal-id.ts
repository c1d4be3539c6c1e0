import { stdnum } from 'stdnum';
import { refuse, type Outcome } from '../refusals.js';
import { readSiren } from './siren.js';

/** The registers that give organizations their numbers. */
export const LEGAL_ID_SCHEMES = ['SIREN', 'SIRET', 'VAT', 'FOREIGN'] as const;

/** The number by which the law knows an organization. */
export interface LegalId {
  scheme: (typeof LEGAL_ID_SCHEMES)[number];
  /** In its one spelling. */
  value: string;
}

// What each country calls its VAT number. Spain's and Portugal's are also those of their people.
const VAT_NUMBERS: Record<string, string> = {
  ...{ AT: 'uid', BE: 'vat', BG: 'vat', CH: 'vat', CY: 'vat', CZ: 'dic', DE: 'vat', DK: 'cvr', EE: 'kmkr', ES: 'nif' },
  ...{ FI: 'alv', FR: 'tva', GB: 'vat', GR: 'vat', HR: 'oib', HU: 'anum', IE: 'vat', IT: 'iva', LT: 'pvm', LU: 'tva' },
  ...{ LV: 'pvn', MC: 'tva', MT: 'vat', NL: 'btw', NO: 'mva', PL: 'nip', PT: 'nif', RO: 'cif', SE: 'vat', SI: 'ddv' },
  SK: 'dph',
};

// Greece writes its language before its VAT numbers, and Monaco is part of the French register.
const VAT_PREFIXES: Record<string, string> = { GR: 'EL', MC: 'FR' };

const LONGEST_TYPED = 100;
const REGISTER_NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{1,39}$/u;

/** Reads the legal identifier of an organization of a country; a French one has a SIREN, a SIRET or a VAT number. */
export function readLegalId(given: LegalId, countryCode: string, ...field: string[]): Outcome<LegalId> {
  const value = given.value.length > LONGEST_TYPED ? undefined : READERS[given.scheme](given.value, countryCode);
  return value === undefined
    ? refuse('LEGAL_ID_INVALID', ...field, 'value')
    : { done: { scheme: given.scheme, value } };
}

/** The nine digits of a French organization, whichever of its numbers is known. */
export function sirenOf({ scheme, value }: LegalId): string | null {
  if (scheme === 'SIREN' || scheme === 'SIRET') return value.slice(0, 9);
  return scheme === 'VAT' && value.startsWith('FR') ? (readSiren(value.slice(4)) ?? null) : null;
}

/** What two spellings and schemes of one legal identity have in common: no two organizations prove it. */
export const legalKeyOf = (legalId: LegalId, countryCode: string): string => {
  const siren = sirenOf(legalId);
  const bare = legalId.value.replace(/[^\p{L}\p{N}]/gu, '');
  return siren ? `SIREN:${siren}` : `${legalId.scheme}:${countryCode}:${bare}`;
};

const READERS: Record<LegalId['scheme'], (text: string, countryCode: string) => string | undefined> = {
  SIREN: (text, countryCode) => (countryCode === 'FR' ? readSiren(text) : undefined),
  SIRET: (text, countryCode) =>
    countryCode === 'FR' ? compact('FR', 'siret', text.replace(/[\s.-]/g, '')) : undefined,
  VAT(text, countryCode) {
    const name = VAT_NUMBERS[countryCode];
    const number = name && compact(countryCode, name, text.trim())?.replace(/(TVA|MWST|IVA|MVA)$/, '');
    if (!number) return undefined;
    const prefix = VAT_PREFIXES[countryCode] ?? countryCode;
    return number.startsWith(prefix) ? number : `${prefix}${number}`;
  },
  FOREIGN(text, countryCode) {
    const number = text.normalize('NFC').trim().replace(/\s+/g, ' ').toUpperCase();
    return countryCode !== 'FR' && REGISTER_NUMBER.test(number) ? number : undefined;
  },
};

function compact(countryCode: string, name: string, text: string): string | undefined {
  const result = stdnum[countryCode]?.[name]?.validate(text);
  return result?.isValid ? result.compact.toUpperCase() : undefined;
}
