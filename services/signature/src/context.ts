import DataLoader from 'dataloader';
import type { Reader } from '@tpt/subgraph';
import type { Appeal } from './domain/appeal.js';
import { findCounts, findSignedBy, type Count } from './store/counts.js';
import type { HashedSignature } from './store/sign.js';
import type { Store } from './store/store.js';
import type { SignableSubject } from './store/subjects.js';

/** What all requests share. */
export interface Services {
  store: Store;
  findSubject(id: string): Promise<SignableSubject | null>;
  findAppeal(id: string): Promise<Appeal | null>;
  sign(signature: HashedSignature): Promise<void>;
}

/** What the resolvers of one request share. */
export interface Context extends Reader, Services {
  counts: DataLoader<string, Count | null>;
  /** Whether the caller has signed or supports a subject; null for a visitor. */
  viewerSigned: DataLoader<string, boolean | null>;
}

/** Makes the context of one request. */
export function createContext(services: Services, reader: Reader): Context {
  const { store } = services;
  const { personId } = reader.caller;
  return {
    ...reader,
    ...services,
    counts: new DataLoader(async (ids) => {
      const found = await findCounts(store.database, ids);
      const bySubject = new Map(found.map((count) => [count.subjectId, count]));
      return ids.map((id) => bySubject.get(id) ?? null);
    }),
    viewerSigned: new DataLoader(async (ids) => {
      if (!personId) return ids.map(() => null);
      const signed = new Set(await findSignedBy(store.database, personId, ids));
      return ids.map((id) => signed.has(id));
    }),
  };
}
