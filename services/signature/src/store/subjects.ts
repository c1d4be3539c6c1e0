import { createKeyedHash, newHashKey } from '@tpt/private-fields';
import DataLoader from 'dataloader';
import { In, type EntityManager } from 'typeorm';
import { appealState } from '../domain/announcements.js';
import { write } from '@tpt/outbox';
import { takeTurns } from '@tpt/database';
import type { Appeal } from '../domain/appeal.js';
import type { Subject, SubjectState } from '../domain/subject.js';
import { rememberForASecond } from './remember.js';
import type { Store } from './store.js';
import { Appeals } from './tables/appeals.js';
import { stateOf, Subjects, type SubjectRow } from './tables/subjects.js';

/** A subject with what hashes the addresses of its signers. */
export interface SignableSubject extends Subject {
  /** Null after the close, which destroys the key. */
  hashAddress(canonicalAddress: string): Buffer | null;
}

const hashKeyPlace = (id: string) => `subjects.hash_key:${id}`;

/** Finds what can be signed; a crowd signs the same few, and a list asks for many at once. */
export function createSubjectFinder(
  store: Pick<Store, 'database' | 'fields'>,
): (id: string) => Promise<SignableSubject | null> {
  const subjects = new DataLoader<string, SignableSubject | null>(
    async (ids) => {
      const rows = await store.database.manager.findBy(Subjects, { id: In([...ids]) });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => toSignable(store, byId.get(id)));
    },
    { cache: false, maxBatchSize: 500 },
  );
  return rememberForASecond((id) => subjects.load(id));
}

function toSignable({ fields }: Pick<Store, 'fields'>, row: SubjectRow | undefined): SignableSubject | null {
  if (!row) return null;
  const { id, kind, hashKey } = row;
  let hash: ((canonicalAddress: string) => Buffer) | undefined;
  return {
    id,
    kind,
    state: stateOf(row),
    hashAddress: (address) => hashKey && (hash ??= createKeyedHash(fields.open(hashKey, hashKeyPlace(id))))(address),
  };
}

/** The state of a subject, held until the transaction ends: whoever pauses or closes it waits, or is waited for. */
export async function holdState(transaction: EntityManager, id: string): Promise<SubjectState | null> {
  const subject = await transaction.findOne(Subjects, { where: { id }, lock: { mode: 'pessimistic_read' } });
  return subject && stateOf(subject);
}

/**
 * Keeps what is known of a subject; an older version changes nothing, nor does any after the close, and the key of its
 * hashes is made once.
 */
export async function keepSubject(
  transaction: EntityManager,
  store: Pick<Store, 'fields'>,
  subject: Subject & { version: number },
): Promise<void> {
  await transaction.query(
    `insert into subjects (id, kind, is_open, hash_key, version) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set is_open = excluded.is_open, version = excluded.version
     where subjects.version < excluded.version and subjects.closed_at is null`,
    [
      subject.id,
      subject.kind,
      subject.state === 'OPEN',
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
    const state = isOpen ? 'OPEN' : 'PAUSED';
    await keepSubject(transaction, store, { id: appeal.id, kind: 'APPEAL', state, version: appeal.version });
    await transaction.insert(Appeals, row);
    announce(appealState(appeal));
  });
