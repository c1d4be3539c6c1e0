import type { Refusal } from '../../refusals.js';
import { readDecimal } from '../../values/decimal.js';
import { readPartialDate } from '../../values/partial-date.js';
import { checkLine, checkText, tidy } from '../../values/text.js';
import { readWebsite } from '../../values/website.js';
import type { Link, Quantity, Source } from './initiative.js';

const MOST = { quantities: 5, links: 10, sources: 20 };
const LONGEST = { unit: 100, url: 1_000, title: 200 };

/** Quantities as they are kept; what is none is left for `checkQuantities`. */
export const tidyQuantities = (given: Quantity[]): Quantity[] =>
  given.map(({ value, unit }) => ({ value: readDecimal(value) ?? '', unit: tidy(unit) ?? '' }));

/** Links as they are kept; what is none is left for `checkLinks`. */
export const tidyLinks = (given: Link[]): Link[] =>
  given.map(({ url, title }) => ({ url: readWebsite(url.trim()) ?? '', title: tidy(title) ?? '' }));

/** Sources as they are kept; what is none is left for `checkSources`. */
export const tidySources = (given: Source[]): Source[] =>
  given.map(({ url, title, seenOn }) => ({ ...tidyLinks([{ url, title }])[0]!, seenOn }));

/** Refuses too many, what is no number or less than nothing, and what has no unit. */
export const checkQuantities = (quantities: Quantity[]): Refusal[] =>
  checkEach(quantities, 'quantities', ({ value, unit }, ...field) => [
    ...(value ? [] : [{ code: 'INVALID' as const, field: [...field, 'value'] }]),
    ...checkNeeded(unit, LONGEST.unit, ...field, 'unit'),
  ]);

/** Refuses too many, addresses that are not of public pages, and those without a title. */
export const checkLinks = (links: Link[]): Refusal[] => checkEach(links, 'links', checkLink);

/** Refuses what `checkLinks` refuses, and days that there are not. */
export const checkSources = (sources: Source[]): Refusal[] =>
  checkEach(sources, 'sources', (source, ...field) => [
    ...checkLink(source, ...field),
    ...(readPartialDate(source.seenOn)?.precision === 'DAY'
      ? []
      : [{ code: 'INVALID' as const, field: [...field, 'seenOn'] }]),
  ]);

const checkLink = ({ url, title }: Link, ...field: string[]): Refusal[] => [
  ...(url ? checkText(url, LONGEST.url, ...field, 'url') : [{ code: 'INVALID' as const, field: [...field, 'url'] }]),
  ...checkNeeded(title, LONGEST.title, ...field, 'title'),
];

const checkNeeded = (text: string, longest: number, ...field: string[]): Refusal[] =>
  text ? checkLine(text, longest, ...field) : [{ code: 'REQUIRED', field }];

const checkEach = <Thing>(
  things: Thing[],
  name: keyof typeof MOST,
  check: (thing: Thing, ...field: string[]) => Refusal[],
): Refusal[] =>
  things.length > MOST[name]
    ? [{ code: 'TOO_MANY', field: [name] }]
    : things.flatMap((thing, index) => check(thing, name, String(index)));
