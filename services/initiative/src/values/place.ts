import type { Refusal } from '../refusals.js';
import { findCommune, isDepartment } from './communes.js';
import { isCountry } from './country.js';
import { checkText, tidy } from './text.js';

/** A place as precisely as it is known: country (ISO 3166-1 alpha-2), French department and commune, town. */
export interface Place {
  countryCode: string;
  department: string | null;
  /** By its INSEE code. */
  commune: string | null;
  city: string | null;
}

/** A place as somebody writes it. */
export interface GivenPlace {
  countryCode: string;
  department?: string | null | undefined;
  commune?: string | null | undefined;
  city?: string | null | undefined;
}

const COMMUNE = /^\d[\dAB]\d{3}$/;
const LONGEST_CITY = 100;

/**
 * A place as it is kept: without space around its names; empty counts as absent. A commune says its department and its
 * name where nobody else does.
 */
export function tidyPlace(given: GivenPlace): Place {
  const commune = tidy(given.commune) ?? null;
  const known = commune && given.countryCode === 'FR' && COMMUNE.test(commune) ? findCommune(commune) : undefined;
  return {
    countryCode: given.countryCode,
    department: tidy(given.department) ?? known?.department ?? null,
    commune,
    city: tidy(given.city) ?? known?.name ?? null,
  };
}

/** Refuses what is no country, no French department, or no commune of that department, and too long a town. */
export function checkPlace(place: Place, ...field: string[]): Refusal[] {
  const { countryCode, department, commune, city } = place;
  const refusals: Refusal[] = [];
  if (!isCountry(countryCode)) refusals.push({ code: 'INVALID', field: [...field, 'countryCode'] });
  if (department && (countryCode !== 'FR' || !isDepartment(department)))
    refusals.push({ code: 'INVALID', field: [...field, 'department'] });
  if (commune && (countryCode !== 'FR' || !isCommuneOf(department, commune)))
    refusals.push({ code: 'INVALID', field: [...field, 'commune'] });
  return [...refusals, ...checkText(city ?? undefined, LONGEST_CITY, ...field, 'city')];
}

const isCommuneOf = (department: string | null, commune: string): boolean =>
  COMMUNE.test(commune) && department !== null && findCommune(commune)?.department === department;
