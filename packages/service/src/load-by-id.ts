import DataLoader from 'dataloader';
import { keptWith } from './kept-with.js';

/**
 * Loads things of one kind by their ids, those that a request asks for together in one go, each once.
 * @param find gives the things that there are, in any order.
 * @returns for a request, what loads them; null where there is none.
 */
export const loadById = <Context extends object, Thing>(
  find: (ids: readonly string[], context: Context) => Promise<Thing[]>,
  idOf: (thing: Thing) => string,
): ((context: Context) => DataLoader<string, Thing | null>) =>
  keptWith(
    (context) =>
      new DataLoader(async (ids) => {
        const found = new Map((await find(ids, context)).map((thing) => [idOf(thing), thing]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
