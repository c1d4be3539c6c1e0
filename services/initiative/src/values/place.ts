import type { Refusal } from '../refusals.js';
import { checkText, tidy } from './text.js';

/** A place as precisely as it is known: country (ISO 3166-1 alpha-2), French department, town. */
export interface Place {
  countryCode: string;
  department: string | null;
  city: string | null;
}

/** A place as somebody writes it. */
export interface GivenPlace {
  countryCode: string;
  department?: string | null | undefined;
  city?: string | null | undefined;
}

const COUNTRY = /^[A-Z]{2}$/;
const DEPARTMENT = /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-46])$/;
const LONGEST_CITY = 100;

/** A place as it is kept: without space around its names; empty counts as absent. */
export const tidyPlace = ({ countryCode, department, city }: GivenPlace): Place => ({
  countryCode,
  department: tidy(department) ?? null,
  city: tidy(city) ?? null,
});

/** Refuses an impossible country, a department that is not French or outside France, and too long a town. */
export function checkPlace(place: Place, ...field: string[]): Refusal[] {
  const { countryCode, department, city } = place;
  const refusals: Refusal[] = [];
  if (!COUNTRY.test(countryCode)) refusals.push({ code: 'INVALID', field: [...field, 'countryCode'] });
  if (department && (countryCode !== 'FR' || !DEPARTMENT.test(department)))
    refusals.push({ code: 'INVALID', field: [...field, 'department'] });
  return [...refusals, ...checkText(city ?? undefined, LONGEST_CITY, ...field, 'city')];
}
