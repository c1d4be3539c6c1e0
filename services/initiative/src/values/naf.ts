import codes from '@socialgouv/codes-naf';
import { refuse, type Outcome } from '../refusals.js';

/** The versions of the French nomenclature of activities. */
export const NAF_NOMENCLATURES = ['NAF_REV2', 'NAF_2025'] as const;

/** A French code of activity, which says nothing without its nomenclature. */
export interface Naf {
  /** `14.13Z`. */
  code: string;
  nomenclature: (typeof NAF_NOMENCLATURES)[number];
}

const CODE = /^(\d{2})\.?(\d{2})([A-Z])$/;
const REV2 = new Set(codes.map(({ id }) => id).filter((id) => CODE.test(id)));

// The last division of each section of NAF rev. 2.
const SECTIONS_END = [
  ...([3, 9, 33, 35, 39, 43, 47, 53, 56, 63, 66, 68, 75, 82, 84, 85, 88, 93, 96, 98, 99] as const),
].map((last, index) => ({ last, section: String.fromCharCode('A'.charCodeAt(0) + index) }));

// Divisions that neither nomenclature has; the new one gave up the trade of vehicles as a division of its own.
const MISSING = new Set([0, 4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89]);
const TRADE_OF_VEHICLES = 45;
const REPAIR = 95;

/**
 * Reads a code, with or without its point. Those of NAF rev. 2 are known one by one; of NAF 2025, of which no list is
 * published as a package, the form and the division are checked.
 */
export function readNaf({ code, nomenclature }: Naf, ...field: string[]): Outcome<Naf> {
  const [, division, group, letter] = CODE.exec(code.trim().toUpperCase()) ?? [];
  const read = `${division}.${group}${letter}`;
  const number = Number(division);
  const isKnown = nomenclature === 'NAF_REV2' ? REV2.has(read) : !MISSING.has(number) && number !== TRADE_OF_VEHICLES;
  return division && isKnown ? { done: { code: read, nomenclature } } : refuse('INVALID', ...field, 'code');
}

/**
 * The sections of NAF rev. 2 that a code may belong to, the likeliest first. Divisions kept their numbers in NAF 2025; only the
 * repair of vehicles moved to that of everything else.
 */
export function sectionsOf({ code, nomenclature }: Naf): string[] {
  const division = Number(code.slice(0, 2));
  const { section } = SECTIONS_END.find(({ last }) => division <= last)!;
  return nomenclature === 'NAF_2025' && division === REPAIR ? [section, 'G'] : [section];
}
