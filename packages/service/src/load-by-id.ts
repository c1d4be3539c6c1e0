import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { keptWith } from './kept-with.js';

type Find<Owner, Thing> = (ids: readonly string[], owner: Owner) => Promise<Thing[]>;

/**
 * Loads things of one kind by their ids, those that a request asks for together in one go, each once.
 * @param find gives the things that there are, in any order.
 * @returns for a request, what loads them; null where there is none.
 */
export const loadById = <Context extends object, Thing>(
  find: Find<Context, Thing>,
  idOf: (thing: Thing) => string,
): ((context: Context) => DataLoader<string, Thing | null>) =>
  keptWith((context) => new DataLoader(inOneGo(find, idOf, context)));

const REMEMBERED = { max: 10_000, ttl: 1_000 };
const AT_ONCE = 500;

/**
 * Loads things that a crowd asks for: all requests of a service together ask for each once a second. A failure is not
 * remembered.
 * @param find gives the things that there are, in any order.
 * @returns for the tools of a service, what loads them; null where there is none.
 */
export const rememberById = <Tools extends object, Thing>(
  find: Find<Tools, Thing>,
  idOf: (thing: Thing) => string,
): ((tools: Tools) => DataLoader<string, Thing | null>) =>
  keptWith(
    (tools) =>
      new DataLoader(inOneGo(find, idOf, tools), {
        maxBatchSize: AT_ONCE,
        cacheMap: new LRUCache<string, Promise<Thing | null>>(REMEMBERED),
      }),
  );

const inOneGo =
  <Owner, Thing>(find: Find<Owner, Thing>, idOf: (thing: Thing) => string, owner: Owner) =>
  async (ids: readonly string[]): Promise<(Thing | null)[]> => {
    const found = new Map((await find(ids, owner)).map((thing) => [idOf(thing), thing]));
    return ids.map((id) => found.get(id) ?? null);
  };
