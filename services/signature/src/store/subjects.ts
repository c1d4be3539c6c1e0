import { keyedHash, newHashKey } from '@tpt/private-fields';
import type { EntityManager } from 'typeorm';
import { appealState } from '../domain/announcements.js';
import { write } from '@tpt/outbox';
import { takeTurns } from '@tpt/database';
import type { Appeal } from '../domain/appeal.js';
import type { Subject } from '../domain/subject.js';
import { rememberForASecond } from './remember.js';
import type { Store } from './store.js';
import { Appeals } from './tables/appeals.js';
import { Subjects } from './tables/subjects.js';

/** A subject with what hashes the addresses of its signers. */
export interface SignableSubject extends Subject {
  hashAddress(canonicalAddress: string): Buffer;
}

const hashKeyPlace = (id: string) => `subjects.hash_key:${id}`;

/** Finds what can be signed; a crowd signs the same few. */
export const createSubjectFinder = (store: Pick<Store, 'database' | 'fields'>) =>
  rememberForASecond(async (id): Promise<SignableSubject | null> => {
    const row = await store.database.manager.findOneBy(Subjects, { id });
    if (!row) return null;
    const key = row.hashKey && store.fields.open(row.hashKey, hashKeyPlace(id));
    return {
      id,
      kind: row.kind,
      isOpen: row.isOpen && key !== null,
      hashAddress: (address) => keyedHash(key!, address),
    };
  });

/** Keeps what is known of a subject; an older version changes nothing, and the key of its hashes is made once. */
export async function keepSubject(
  transaction: EntityManager,
  store: Pick<Store, 'fields'>,
  subject: Subject & { version: number },
): Promise<void> {
  await transaction.query(
    `insert into subjects (id, kind, is_open, hash_key, version) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set is_open = excluded.is_open, version = excluded.version
     where subjects.version < excluded.version`,
    [
      subject.id,
      subject.kind,
      subject.isOpen,
      store.fields.seal(newHashKey(), hashKeyPlace(subject.id)),
      subject.version,
    ],
  );
}

/** Keeps a new appeal unless its slug is known. */
export const keepAppeal = (store: Store, appeal: Appeal): Promise<void> =>
  write(store, async (transaction, announce) => {
    await takeTurns(transaction, 'appeal', appeal.slug);
    if (await transaction.existsBy(Appeals, { slug: appeal.slug })) return;
    const { isOpen, ...row } = appeal;
    await keepSubject(transaction, store, { id: appeal.id, kind: 'APPEAL', isOpen, version: appeal.version });
    await transaction.insert(Appeals, row);
    announce(appealState(appeal));
  });
