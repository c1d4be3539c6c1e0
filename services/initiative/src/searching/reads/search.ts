import { type Connection, type Page } from '@tpt/service';
import type { Tools } from '../../context.js';
import type { ShownInitiative } from '../../initiatives/reads.js';
import { countFacets, countFound, type Counts } from './count.js';
import { isPlainList, type Search } from '../domain/index.js';
import { findInitiatives } from './find.js';
import { readPublishedInitiatives } from './list.js';
import { readTypedWords } from './typed-words.js';

/** What is found: a page of it, how many there are in all, and of which values. Each is read when it is asked for, once. */
export interface FoundInitiatives {
  page(): Promise<Connection<ShownInitiative>>;
  totalCount(): Promise<number>;
  facets(): Promise<Counts>;
}

/**
 * Looks for public initiatives. What is asked for together is read at the same time.
 * @param fields of each that are asked for.
 */
export async function searchInitiatives(
  tools: Pick<Tools, 'database'>,
  search: Search,
  page: Page,
  fields: ReadonlySet<string>,
): Promise<FoundInitiatives> {
  const typed = await readTypedWords(tools, search.words);
  let reading: Promise<Connection<ShownInitiative>> | undefined;
  let counting: Promise<Counts> | undefined;
  const read = () =>
    isPlainList(search)
      ? readPublishedInitiatives(tools, page, fields)
      : findInitiatives(tools, search, typed, page, fields);
  return {
    page: () => (reading ??= read()),
    async totalCount() {
      // Who asks for facets asks in the same turn, and counts all that is found on the way.
      await Promise.resolve();
      return counting ? (await counting).all : countFound(tools, search, typed);
    },
    facets: () => (counting ??= countFacets(tools, search, typed)),
  };
}
