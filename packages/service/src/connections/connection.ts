import { inputError } from '@tpt/graph';
import type { Language } from '@tpt/model';
import { readCursor, writeCursor, type SortKey } from './cursor.js';

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

const LARGEST_PAGE = 100;

/**
 * @param form what each sort key in a cursor of this list may be.
 * @throws `BAD_USER_INPUT` for `first` outside 0…100 and for a cursor that is not one of this list.
 */
export function readPage(
  input: { first?: number | null | undefined; after?: string | null | undefined },
  form: SortKey[],
  { language }: { language: Language },
): Page {
  const first = input.first ?? 20;
  if (first < 0 || first > LARGEST_PAGE) throw inputError('PAGE_SIZE', language, ['first']);
  if (input.after == null) return { first };
  const after = readCursor(input.after, form);
  if (!after) throw inputError('CURSOR', language, ['after']);
  return { first, after };
}

/** Makes a page of rows read with `limit first + 1`: the extra row only says that there are more. */
export function toConnection<Row, Node>(
  page: Page,
  rows: Row[],
  sortKeys: (row: Row) => string[],
  toNode: (row: Row) => Node,
): Connection<Node> {
  const edges = rows.slice(0, page.first).map((row) => ({ cursor: writeCursor(sortKeys(row)), node: toNode(row) }));
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
