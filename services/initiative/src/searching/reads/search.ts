import { type Connection, type Page } from '@tpt/service';
import type { Tools } from '../../context.js';
import type { ShownInitiative } from '../../initiatives/reads.js';
import { countFacets, countFound, type Counts } from './count.js';
import { isPlainList, type Search } from '../domain/index.js';
import { findInitiatives } from './find.js';
import { readPublishedInitiatives } from './list.js';
import { readTypedWords } from './typed-words.js';

/** A page of what is found; what there is in all, and of which values, is counted only when it is asked for. */
export interface InitiativePage extends Connection<ShownInitiative> {
  totalCount(): Promise<number>;
  facets(): Promise<Counts>;
}

/** Reads a page of the public initiatives that are looked for. @param fields of each that are asked for. */
export async function searchInitiatives(
  tools: Pick<Tools, 'database'>,
  search: Search,
  page: Page,
  fields: ReadonlySet<string>,
): Promise<InitiativePage> {
  const typed = await readTypedWords(tools, search.words);
  const isPlain = isPlainList(search);
  let counting: Promise<Counts> | undefined;
  return {
    ...(isPlain
      ? await readPublishedInitiatives(tools, page, fields)
      : await findInitiatives(tools, search, typed, page, fields)),
    async totalCount() {
      // Who asks for facets asks in the same turn, and counts all that is found on the way.
      await Promise.resolve();
      return counting ? (await counting).all : countFound(tools, search, typed);
    },
    facets: () => (counting ??= countFacets(tools, search, typed)),
  };
}
