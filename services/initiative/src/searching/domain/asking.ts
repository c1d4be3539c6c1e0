import type { Beneficiary, GiftKind } from '../../initiatives/domain/index.js';
import type { Provenance, SizeCategory } from '../../organizations/domain/index.js';
import { isDepartment } from '../../values/communes.js';
import { isCountry } from '../../values/country.js';

/** The ways to tell initiatives apart, each of which is filtered by and counted under. */
export const FACETS = [
  'KIND',
  'SIZE',
  'SECTOR',
  'BENEFICIARY',
  'COUNTRY',
  'DEPARTMENT',
  'DURABLE',
  'PROVENANCE',
] as const;

/** One of the ways to tell initiatives apart. */
export type Facet = (typeof FACETS)[number];

/** What each filter that is set lets through: any of its values. */
export type Filter = Partial<Record<Facet, string[]>>;

/** What may come first. */
export type OrderBy = 'RELEVANCE' | 'NEWEST' | 'MOST_SUPPORTED' | 'NEAREST';

/** A point on the earth, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** What is looked for, checked. */
export interface Search {
  words: string[];
  filter: Filter;
  publishedSince: Date | null;
  by: OrderBy;
  near: Point | null;
}

/** What is looked for, as a reader says it. */
export interface Asked {
  search?: string | null | undefined;
  filter?: AskedFilter | null | undefined;
  order?: { by: OrderBy; near?: Point | null | undefined } | null | undefined;
}

interface AskedFilter {
  giftKinds?: GiftKind[] | null | undefined;
  sectors?: string[] | null | undefined;
  sizes?: SizeCategory[] | null | undefined;
  countries?: string[] | null | undefined;
  departments?: string[] | null | undefined;
  beneficiaries?: Beneficiary[] | null | undefined;
  durable?: boolean | null | undefined;
  provenance?: Provenance | null | undefined;
  publishedSince?: Date | null | undefined;
}

/** Why it cannot be looked for, and the argument that is at fault. */
export interface Fault {
  reason: 'TEXT_LENGTH' | 'LIST_LENGTH' | 'VALUE' | 'POINT' | 'SUGGESTIONS';
  field: string[];
}

const LONGEST_TEXT = 200;
const LONGEST_LIST = 20;
const MOST_WORDS = 20;
const SECTOR = /^[A-V]$/;
const [FIRST_MOMENT, LAST_MOMENT] = [new Date('0001-01-01'), new Date('9999-12-31')];

/** Reads what is looked for. Refuses what is too long, values that there are not, and the nearest to no point. */
export function readSearch({ search, filter, order }: Asked): { done: Search } | { refused: Fault } {
  const fault = (reason: Fault['reason'], ...field: string[]) => ({ refused: { reason, field } });
  const text = search ?? '';
  if ([...text].length > LONGEST_TEXT) return fault('TEXT_LENGTH', 'search');
  const { publishedSince, durable, provenance, ...lists } = filter ?? {};
  for (const [name, values] of Object.entries(lists))
    if (values && values.length > LONGEST_LIST) return fault('LIST_LENGTH', 'filter', name);
  if (lists.sectors?.some((sector) => !SECTOR.test(sector))) return fault('VALUE', 'filter', 'sectors');
  if (lists.countries && !lists.countries.every(isCountry)) return fault('VALUE', 'filter', 'countries');
  if (lists.departments && !lists.departments.every(isDepartment)) return fault('VALUE', 'filter', 'departments');
  if (publishedSince && (publishedSince < FIRST_MOMENT || publishedSince > LAST_MOMENT))
    return fault('VALUE', 'filter', 'publishedSince');
  const words = wordsOf(text);
  const by = order?.by ?? (words.length > 0 ? 'RELEVANCE' : 'NEWEST');
  if ((by === 'NEAREST') !== (order?.near != null) || (order?.near && !isPoint(order.near)))
    return fault('POINT', 'order', 'near');
  return {
    done: {
      words,
      filter: onlySet({
        KIND: lists.giftKinds,
        SIZE: lists.sizes,
        SECTOR: lists.sectors,
        BENEFICIARY: lists.beneficiaries,
        COUNTRY: lists.countries,
        DEPARTMENT: lists.departments,
        DURABLE: durable == null ? null : [String(durable)],
        PROVENANCE: provenance && [provenance],
      }),
      publishedSince: publishedSince ?? null,
      // Without words everything is as relevant, so the newest come first.
      by: by === 'RELEVANCE' && words.length === 0 ? 'NEWEST' : by,
      near: order?.near ?? null,
    },
  };
}

/** Whether it is but the list of all, the newest first. */
export const isPlainList = ({ words, filter, publishedSince, by }: Search): boolean =>
  by === 'NEWEST' && words.length === 0 && publishedSince === null && Object.keys(filter).length === 0;

const wordsOf = (text: string): string[] =>
  [...new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])].slice(0, MOST_WORDS);

const isPoint = ({ latitude, longitude }: Point): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** A filter that names nothing lets everything through. */
function onlySet(given: Record<Facet, string[] | null | undefined>): Filter {
  const set = FACETS.filter((facet) => given[facet] && given[facet].length > 0);
  return Object.fromEntries(set.map((facet) => [facet, [...new Set(given[facet])]]));
}

const DEGREE = Math.PI / 180;

/** A point as it lies on the sphere whose radius is one. */
export function onSphere({ latitude, longitude }: Point): [number, number, number] {
  const [phi, lambda] = [latitude * DEGREE, longitude * DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
