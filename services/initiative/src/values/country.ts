import countries from 'i18n-iso-countries';

const CODES = new Set(Object.keys(countries.getAlpha2Codes()));

/** Whether this is the code of a country, ISO 3166-1 alpha-2. */
export const isCountry = (code: string): boolean => CODES.has(code);
