import { pathToFileURL } from 'node:url';
import { ROOT } from '@tpt/embedded';
import type pg from 'pg';
import type { BenchSearch } from './searches.js';

/** A statement as the service gave it to the driver. */
export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

interface Searching {
  readSearch(asked: object): { done: object };
  searchInitiatives(
    tools: object,
    search: object,
    page: { first: number },
    fields: Set<string>,
  ): Promise<Record<'page' | 'totalCount' | 'facets', () => Promise<unknown>>>;
}

const FIELDS = new Set(['id', 'title', 'summary', 'organization', 'giftKinds', 'durable', 'territory']);

/** The very statements that the service runs for a search, so that they can be run without it. */
export async function recordStatements(pool: pg.Pool, { search, filter, order }: BenchSearch): Promise<Statement[]> {
  const { readSearch, searchInitiatives } = await loadSearching();
  const statements: Statement[] = [];
  const recorder = {
    options: pool.options,
    query(statement: Statement) {
      statements.push(statement);
      return pool.query(statement);
    },
  };
  const tools = { database: { driver: { master: recorder } } };
  const found = await searchInitiatives(tools, readSearch({ search, filter, order }).done, { first: 20 }, FIELDS);
  await Promise.all([found.page(), found.totalCount(), found.facets()]);
  return statements;
}

async function loadSearching(): Promise<Searching> {
  const load = (file: string) =>
    import(pathToFileURL(`${ROOT}services/initiative/dist/searching/${file}`).href) as Promise<object>;
  return { ...(await load('domain/index.js')), ...(await load('reads/index.js')) } as Searching;
}
