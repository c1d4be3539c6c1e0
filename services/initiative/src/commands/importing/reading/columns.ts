import { FileUnreadable } from './file-unreadable.js';
import type { Piece } from './read-pieces.js';
import { readCells } from './read-record.js';

/** The columns of a table, in their order, and what stands between its cells. */
export interface Header {
  delimiter: string;
  columns: Column[];
}

interface Column {
  /** Where in an entry the cell belongs: `title.fr` stands for `{ title: { fr } }`, `sources.1.url` for the first source. */
  path: string[];
  read: (cell: string) => unknown;
}

const DELIMITERS = [',', ';', '\t'];
const YES = new Set(['true', 'yes', 'oui', '1']);
const NO = new Set(['false', 'no', 'non', '0']);

const asIs = (cell: string): unknown => cell;
const asList = (cell: string): unknown =>
  cell
    .split(/[;|]/)
    .map((item) => item.trim())
    .filter(Boolean);
// What is neither is refused with its column by who reads the entry.
const asChoice = (cell: string): unknown =>
  YES.has(cell.toLowerCase()) ? true : NO.has(cell.toLowerCase()) ? false : cell;
const asNumber = (cell: string): unknown => (/^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell);
const asDecimal = (cell: string): unknown => cell.replace(/\s/g, '').replace(',', '.');

const read = (reader: Column['read'], ...names: string[]) => names.map((name) => [name, reader] as const);
const numbered = (list: string, most: number, fields: Record<string, Column['read']>) =>
  Array.from({ length: most }, (_each, index) =>
    Object.entries(fields).map(([field, reader]) => [`${list}.${index + 1}.${field}`, reader] as const),
  ).flat();
const inLanguages = (...names: string[]) => names.flatMap((name) => [`${name}.fr`, `${name}.en`]);

const COLUMNS = new Map<string, Column['read']>([
  ...read(
    asIs,
    'slug',
    'externalId',
    ...inLanguages('title', 'summary', 'description', 'howTo'),
    'startedOn',
    'endedOn',
  ),
  ...read(asIs, ...['countryCode', 'department', 'commune', 'city'].map((name) => `territory.${name}`)),
  ...read(asNumber, 'territory.point.latitude', 'territory.point.longitude'),
  ...read(asList, 'giftKinds', 'beneficiaries', 'partners', 'organization.recordedDomains'),
  ...read(asChoice, 'durable', 'organization.soleTrader'),
  ...read(asDecimal, 'amount.amount'),
  ...read(asIs, 'amount.currency'),
  ...read(
    asIs,
    ...['slug', 'name', 'siren', 'legalId.scheme', 'legalId.value', 'countryCode', 'department', 'commune', 'city']
      .concat('sizeCategory', 'nafSection', 'naf.code', 'naf.nomenclature', 'website')
      .map((name) => `organization.${name}`),
  ),
  ...numbered('quantities', 5, { value: asDecimal, unit: asIs }),
  ...numbered('links', 10, { url: asIs, title: asIs }),
  ...numbered('sources', 20, { url: asIs, title: asIs, seenOn: asIs }),
]);

/** Reads the line that names the columns. @throws {FileUnreadable} when one is unknown or named twice. */
export function readHeader({ line, text }: Piece): Header {
  const ways = DELIMITERS.map((delimiter) => ({
    delimiter,
    names: readCells(text.trimEnd(), delimiter).map((name) => name.trim()),
  }));
  const { delimiter, names } = ways.toSorted((a, b) => b.names.length - a.names.length)[0]!;
  const columns = names.map((name) => {
    const reader = COLUMNS.get(name);
    if (!reader) throw new FileUnreadable(line, `there is no column ${JSON.stringify(name.slice(0, 60))}`);
    return { path: name.split('.'), read: reader };
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new FileUnreadable(line, `the column ${twice} is there twice`);
  return { delimiter, columns };
}

/** The entry that a record stands for. Empty cells say nothing. */
export function toValue({ columns }: Header, cells: string[]): object {
  const value: Record<string, unknown> = {};
  for (const [index, { path, read: reader }] of columns.entries()) {
    const cell = cells[index]!.trim();
    if (cell !== '') put(value, path, reader(cell));
  }
  // A list has no gaps, whatever cells are empty.
  for (const [name, items] of Object.entries(value))
    if (Array.isArray(items)) value[name] = items.filter((item) => item !== undefined);
  // An organization of which only the name in addresses is said is one that is known.
  const { organization } = value as { organization?: Record<string, unknown> };
  if (organization && Object.keys(organization).join() === 'slug') value['organization'] = organization['slug'];
  return value;
}

function put(value: Record<string, unknown>, [name, ...rest]: string[], cell: unknown): void {
  if (rest.length === 0) value[name!] = cell;
  else if (/^\d+$/.test(rest[0]!)) {
    const list = (value[name!] ??= []) as Record<string, unknown>[];
    put((list[Number(rest[0]) - 1] ??= {}), rest.slice(1), cell);
  } else put((value[name!] ??= {}) as Record<string, unknown>, rest, cell);
}
