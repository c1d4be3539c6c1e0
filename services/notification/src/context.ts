import DataLoader from 'dataloader';
import type { Reader } from '@tpt/graph';
import { findFollowed } from './store/follows.js';
import type { Store } from './store/store.js';

/** What the resolvers of one request share. */
export interface Context extends Reader {
  store: Store;
  /** Whether the caller follows a thing, by its id; null for a visitor. */
  viewerFollows: DataLoader<string, boolean | null>;
}

/** Makes the context of one request. */
export function createContext(store: Store, reader: Reader): Context {
  const { personId } = reader.caller;
  return {
    ...reader,
    store,
    viewerFollows: new DataLoader(async (ids) => {
      if (!personId) return ids.map(() => null);
      const followed = new Set(await findFollowed(store, personId, ids));
      return ids.map((id) => followed.has(id));
    }),
  };
}
