import { readAddress } from '@tpt/email-address';
import DataLoader from 'dataloader';
import type { Reader } from '@tpt/graph';
import type { Appeal } from './domain/appeal.js';
import { MESSAGES_A_REQUEST } from './domain/messages.js';
import type { Held } from './domain/subject.js';
import { findCounts, findSignedBy, type Count } from './store/counts.js';
import type { HashedSignature } from './store/sign.js';
import type { Store } from './store/store.js';
import type { SignableSubject } from './store/subjects.js';

/** What all requests share. */
export interface Services {
  store: Store;
  findSubject(id: string): Promise<SignableSubject | null>;
  findAppeal(id: string): Promise<Appeal | null>;
  /** Keeps a signature, and gives what held when it was. */
  sign(signature: HashedSignature): Promise<Held>;
}

/** What the resolvers of one request share. */
export interface Context extends Reader, Services {
  counts: DataLoader<string, Count | null>;
  /** Whether the caller has signed or supports a subject, by her account or her address; null for a visitor. */
  viewerSigned: DataLoader<string, boolean | null>;
  /** Whether this request may cause one more message; counts it. */
  mayCauseMessage(): boolean;
}

/** Makes the context of one request. */
export function createContext(services: Services, reader: Reader): Context {
  const { store } = services;
  const { personId, email } = reader.caller;
  let messages = 0;
  return {
    ...reader,
    ...services,
    mayCauseMessage: () => (messages += 1) <= MESSAGES_A_REQUEST,
    counts: new DataLoader(async (ids) => {
      const found = await findCounts(store.database, ids);
      const bySubject = new Map(found.map((count) => [count.subjectId, count]));
      return ids.map((id) => bySubject.get(id) ?? null);
    }),
    viewerSigned: new DataLoader(async (ids) => {
      if (!personId) return ids.map(() => null);
      const address = readAddress(email ?? '');
      const subjects = await Promise.all(ids.map((id) => services.findSubject(id)));
      const asked = subjects.flatMap((subject) =>
        subject ? [{ id: subject.id, addressHash: address ? subject.hashAddress(address.canonical) : null }] : [],
      );
      const signed = new Set(await findSignedBy(store.database, personId, asked));
      return ids.map((id) => signed.has(id));
    }),
  };
}
