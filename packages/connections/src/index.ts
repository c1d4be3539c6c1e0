import { GraphQLError } from 'graphql';

/** One page of a Relay connection. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** What a reader asked for, checked: at most 100 items, after the item whose sort keys are given. */
export interface Page {
  first: number;
  after?: string[];
}

/** Thrown for a page that cannot be given; it reaches the client as `BAD_USER_INPUT`. */
export class PageRefused extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

const LARGEST_PAGE = 100;

/**
 * @param isCursor whether the sort keys that a cursor carries have the form of this list's.
 * @throws {PageRefused} for `first` outside 0…100 and for a cursor that is not one of this list.
 */
export function readPage(
  input: { first?: number | null | undefined; after?: string | null | undefined },
  isCursor: (keys: string[]) => boolean,
): Page {
  const first = input.first ?? 20;
  if (first < 0 || first > LARGEST_PAGE) throw new PageRefused(`"first" must be from 0 to ${LARGEST_PAGE}`);
  return input.after == null ? { first } : { first, after: readCursor(input.after, isCursor) };
}

/** Makes a page of rows read with `limit first + 1`: the extra row only says that there are more. */
export function toConnection<Row, Node>(
  page: Page,
  rows: Row[],
  sortKeys: (row: Row) => string[],
  toNode: (row: Row) => Node,
): Connection<Node> {
  const edges = rows
    .slice(0, page.first)
    .map((row) => ({ cursor: Buffer.from(JSON.stringify(sortKeys(row))).toString('base64url'), node: toNode(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function readCursor(cursor: string, isCursor: (keys: string[]) => boolean): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    // PostgreSQL has no character zero: a cursor that carries one was never made here.
    const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0');
    if (Array.isArray(values) && values.every(isText) && isCursor(values as string[])) return values as string[];
  } catch {
    // Falls through to the refusal below: why the cursor cannot be read matters to nobody.
  }
  throw new PageRefused('"after" is not a cursor of this list');
}
