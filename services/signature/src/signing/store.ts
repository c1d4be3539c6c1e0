import { namedStatement, takeTurns } from '@tpt/database';
import { toOutboxColumns, type NewEvent } from '@tpt/outbox';
import type { PrivateFields } from '@tpt/private-fields';
import type { DataSource, EntityManager } from 'typeorm';
import type { Tools } from '../context.js';
import { noteSigned } from '../counting/statements.js';
import { holdSubjects } from '../subjects/statements.js';
import {
  CONSENT,
  type Held,
  type PendingSignature,
  type PersonalSignature,
  type SignatureKey,
  type SignatureState,
  type Signer,
} from './domain.js';
import { addressPlace, namePlace, Signatures } from './table.js';

// One statement, so that a signature, its event and its delta are kept together or not at all, whatever their number.
// A signer who signed before is skipped; the order keeps statements that share signers from locking each other out. The
// subjects are read under a lock that whoever pauses or closes them waits for, so the answer is what the rows say.
const SIGN = namedStatement<{ id: string; held: Held }>(
  'signing.sign',
  `with incoming as (
     select * from unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::timestamptz[],
                          $6::text[], $7::text[], $8::text[], $9::jsonb[])
       as t (subject_id, id, person_id, address_hash, confirmed_at, aggregatetype, aggregateid, type, payload)
   ), subject as (
     ${holdSubjects('$1')}
   ), signed as (
     insert into signatures (subject_id, id, person_id, address_hash, state, consent, consent_act, confirmed_at)
     select i.subject_id, i.id, i.person_id, i.address_hash, 'CONFIRMED', $10, 'CLICK', i.confirmed_at
     from incoming i join subject s on s.id = i.subject_id and s.state = 'OPEN'
     order by i.subject_id, i.address_hash
     on conflict do nothing
     returning subject_id, id
   ), counted as (
     ${noteSigned('signed')}
   ), announced as (
     insert into outbox (aggregatetype, aggregateid, type, payload)
     select i.aggregatetype, i.aggregateid, i.type, i.payload from incoming i join signed using (subject_id, id)
   )
   select i.id, case
     when signed.id is not null then 'SIGNED'
     when s.state = 'OPEN' then 'SIGNED_BEFORE'
     else s.state
   end as held
   from incoming i
   left join subject s on s.id = i.subject_id
   left join signed on signed.subject_id = i.subject_id and signed.id = i.id`,
);

const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';
const TRIES = 3;

/** Keeps signatures that count at once, each with its event. Gives what held for each when it was kept. */
export async function insertConfirmed(
  { database, contracts }: Pick<Tools, 'database' | 'contracts'>,
  signatures: readonly PersonalSignature[],
  events: NewEvent[],
): Promise<Held[]> {
  const { aggregateTypes, aggregateIds, types, payloads } = toOutboxColumns(contracts, events);
  const rows = await againAfterDeadlock(() =>
    SIGN(database, [
      signatures.map((signature) => signature.subjectId),
      signatures.map((signature) => signature.id),
      signatures.map((signature) => signature.personId),
      signatures.map((signature) => signature.addressHash),
      signatures.map((signature) => signature.confirmedAt),
      aggregateTypes,
      aggregateIds,
      types,
      payloads,
      CONSENT,
    ]),
  );
  const held = new Map(rows.map((row) => [row.id, row.held]));
  return signatures.map(({ id }) => held.get(id)!);
}

/** Somebody may change two of the subjects in the other order. */
async function againAfterDeadlock<Result>(ask: () => Promise<Result>, tries = 1): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (tries < TRIES && codeOf(error) === DEADLOCK) return againAfterDeadlock(ask, tries + 1);
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

/** Keeps a signature that waits, with what was typed sealed. */
export async function insertPending(
  transaction: EntityManager,
  fields: PrivateFields,
  { subjectId, id, name, address, addressHash, language, createdAt }: PendingSignature,
): Promise<void> {
  await transaction.insert(Signatures, {
    subjectId,
    id,
    addressHash,
    state: 'PENDING',
    name: fields.seal(name, namePlace(id)),
    address: fields.seal(address, addressPlace(id)),
    language,
    consent: CONSENT,
    consentAct: 'FORM',
    createdAt,
  });
}

/** A signature that nobody else changes until the transaction ends. */
export interface LockedSignature {
  state: SignatureState;
  addressHash: Buffer;
  createdAt: Date;
}

/** One address confirms one attempt at a time: first the turn, then the row, so that no two wait for each other. */
export async function takeTurnToConfirm(transaction: EntityManager, key: SignatureKey): Promise<void> {
  const [seen] = (await transaction.query(
    'select address_hash as "addressHash" from signatures where subject_id = $1 and id = $2',
    [key.subjectId, key.id],
  )) as { addressHash: Buffer }[];
  if (seen) await takeTurns(transaction, 'confirm', key.subjectId, seen.addressHash.toString('base64'));
}

export async function lockSignature(transaction: EntityManager, key: SignatureKey): Promise<LockedSignature | null> {
  const [row] = (await transaction.query(
    `select state, address_hash as "addressHash", created_at as "createdAt" from signatures
     where subject_id = $1 and id = $2 for update`,
    [key.subjectId, key.id],
  )) as LockedSignature[];
  return row ?? null;
}

/** The ids of what counts as a person's signature, which nobody else changes until the transaction ends. */
export async function lockConfirmedOf(
  transaction: EntityManager,
  { subjectId, personId, addressHash }: Signer,
): Promise<string[]> {
  const rows = (await transaction.query(
    `select id from signatures
     where subject_id = $1 and state = 'CONFIRMED' and (person_id = $2 or address_hash = $3)
     order by id for update`,
    [subjectId, personId, addressHash],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

export const isSigned = (transaction: EntityManager, subjectId: string, addressHash: Buffer): Promise<boolean> =>
  transaction.existsBy(Signatures, { subjectId, addressHash, state: 'CONFIRMED' });

/** Lets a signature count, and says whether it does: not when its address signs in another way at the same moment. */
export async function markConfirmed(transaction: EntityManager, key: SignatureKey, now: Date): Promise<boolean> {
  try {
    // Within a savepoint, so that the transaction survives.
    await transaction.transaction((attempt) =>
      attempt.update(Signatures, key, { state: 'CONFIRMED', confirmedAt: now }),
    );
    return true;
  } catch (error) {
    if (codeOf(error) === UNIQUE_VIOLATION) return false;
    throw error;
  }
}

/** Takes signatures out of what counts, and forgets what was typed with them. */
export const markWithdrawn = async (
  transaction: EntityManager,
  subjectId: string,
  ids: string[],
  now: Date,
): Promise<void> => {
  await transaction.query(
    `update signatures set state = 'WITHDRAWN', withdrawn_at = $3, name = null, address = null
     where subject_id = $1 and id = any($2)`,
    [subjectId, ids, now],
  );
};

export const deleteSignature = async (transaction: EntityManager, key: SignatureKey): Promise<void> => {
  await transaction.delete(Signatures, key);
};

/** Deletes every attempt of an address that waits. */
export const deletePending = async (
  transaction: EntityManager,
  subjectId: string,
  addressHash: Buffer,
): Promise<void> => {
  await transaction.delete(Signatures, { subjectId, addressHash, state: 'PENDING' });
};

/** Deletes what began to wait until a moment. Gives how many rows. */
export const deletePendingUntil = (database: DataSource, until: Date): Promise<number> =>
  deleteRows(database, `state = 'PENDING' and created_at <= $1`, until);

/** Deletes what was taken back until a moment. Gives how many rows. */
export const deleteWithdrawnUntil = (database: DataSource, until: Date): Promise<number> =>
  deleteRows(database, `state = 'WITHDRAWN' and withdrawn_at <= $1`, until);

async function deleteRows(database: DataSource, condition: string, until: Date): Promise<number> {
  const [, rows] = (await database.query(`delete from signatures where ${condition}`, [until])) as [unknown, number];
  return rows;
}
