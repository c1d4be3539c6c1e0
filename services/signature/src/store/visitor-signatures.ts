import { addJob, takeTurns } from '@tpt/database';
import { write } from '@tpt/outbox';
import type { EntityManager } from 'typeorm';
import { signatureConfirmed, signatureWithdrawn } from '../domain/announcements.js';
import { isOutdated } from '../domain/promises.js';
import { refuse, type Outcome } from '../domain/refusal.js';
import { confirm, CONSENT, withdraw, type PendingSignature } from '../domain/signature.js';
import { makeToken, readToken, type SignatureKey } from './link-tokens.js';
import { askForMessage } from './messages.js';
import type { Store } from './store.js';
import { holdState } from './subjects.js';
import { Signatures, type SignatureRow } from './tables/signatures.js';
import { stateOf, Subjects } from './tables/subjects.js';
import { markWithdrawn } from './take-back.js';

/** Name of the job that mails a visitor the link to confirm with. */
export const CONFIRMATION_MAIL = 'confirmation-mail';

/** What a confirmation message needs. */
export interface Confirmation {
  subjectId: string;
  address: string;
  language: string;
  confirmToken: string;
  withdrawToken: string;
}

const namePlace = (id: string) => `signatures.name:${id}`;
const addressPlace = (id: string) => `signatures.address:${id}`;

/** What else is known of a visitor's attempt. */
export interface Attempt {
  addressHash: Buffer;
  language: string;
  /** Who asks, when she is signed in. */
  personId?: string | undefined;
  now: Date;
}

/**
 * Keeps a visitor's attempt and queues its message; it counts for nothing yet. Whoever types somebody's address again
 * and again does not fill her mailbox, and is not told.
 */
export const keepPending = (
  store: Store,
  pending: PendingSignature,
  { addressHash, language, personId, now }: Attempt,
): Promise<Outcome<'WRITE' | 'NOTHING'>> =>
  write(store, async (transaction) => {
    const { id, subjectId, name, address, canonicalAddress } = pending;
    const subjectState = await holdState(transaction, subjectId);
    if (subjectState !== 'OPEN') return refuse(subjectState ?? 'NOT_FOUND', 'appealId');
    const asked = await askForMessage(transaction, store, { canonicalAddress, personId, purpose: 'confirmation', now });
    if ('refused' in asked || asked.done === 'NOTHING') return asked;
    await transaction.insert(Signatures, {
      subjectId,
      id,
      addressHash,
      state: 'PENDING',
      name: store.fields.seal(name, namePlace(id)),
      address: store.fields.seal(address, addressPlace(id)),
      language,
      consent: CONSENT,
      consentAct: 'FORM',
      createdAt: now,
    });
    await addJob(transaction, CONFIRMATION_MAIL, { subjectId, id }, id);
    return asked;
  });

/** What to write to a visitor; null when there is nothing left to confirm, or nothing to confirm it for. */
export async function readConfirmation(store: Store, key: SignatureKey, now: Date): Promise<Confirmation | null> {
  const row = await store.database.manager.findOneBy(Signatures, { ...key, state: 'PENDING' });
  if (!row?.address || isOutdated(row.createdAt, now)) return null;
  const subject = await store.database.manager.findOneBy(Subjects, { id: key.subjectId });
  if (!subject || stateOf(subject) === 'CLOSED') return null;
  return {
    subjectId: key.subjectId,
    address: store.fields.open(row.address, addressPlace(key.id)),
    language: row.language ?? 'fr',
    confirmToken: makeToken(store.links, 'confirm', key),
    withdrawToken: makeToken(store.links, 'withdraw', key),
  };
}

/** Confirms by a link's token, and discards the other attempts of that address. Gives the subject signed. */
export async function confirmByToken(store: Store, token: string, now: Date): Promise<Outcome<string>> {
  const key = readToken(store.links, 'confirm', token);
  if (!key) return refuse('LINK_INVALID', 'token');
  try {
    return await confirmOnce(store, key, now);
  } catch (error) {
    // The same address signed in another way at the same moment; a second look finds that signature.
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) return confirmOnce(store, key, now);
    throw error;
  }
}

const UNIQUE_VIOLATION = '23505';

const confirmOnce = (store: Store, key: SignatureKey, now: Date): Promise<Outcome<string>> =>
  write(store, async (transaction, announce) => {
    const subjectState = await holdState(transaction, key.subjectId);
    if (!subjectState) return refuse('LINK_EXPIRED', 'token');
    const seen = await transaction.findOneBy(Signatures, key);
    // One address confirms one attempt at a time: first the turn, then the row, so that no two wait for each other.
    if (seen) await takeTurns(transaction, 'confirm', key.subjectId, seen.addressHash.toString('base64'));
    const row = await lock(transaction, key);
    const isPast = row?.state === 'PENDING' && isOutdated(row.createdAt, now);
    const decided = confirm(
      isPast ? null : (row?.state ?? null),
      subjectState,
      row !== null && (await isSigned(transaction, row)),
    );
    if ('refused' in decided) return decided;
    if (decided.done === 'CONFIRM') {
      await transaction.update(Signatures, key, { state: 'CONFIRMED', confirmedAt: now });
      await transaction.query('insert into deltas (subject_id, people) values ($1, 1)', [key.subjectId]);
      announce(signatureConfirmed(key.id, key.subjectId, now));
    }
    if (decided.done !== 'NOTHING') await discardPending(transaction, row!);
    return { done: key.subjectId };
  });

/** Takes a signature back by a link's token, and forgets the name and address. Gives the subject it was about. */
export async function withdrawByToken(store: Store, token: string, now: Date): Promise<Outcome<string>> {
  const key = readToken(store.links, 'withdraw', token);
  if (!key) return refuse('LINK_INVALID', 'token');
  return write(store, async (transaction, announce) => {
    const row = await lock(transaction, key);
    const decided = withdraw(row?.state ?? null);
    if ('refused' in decided) return decided;
    if (decided.done === 'DISCARD') await transaction.delete(Signatures, key);
    if (decided.done === 'WITHDRAW') {
      await markWithdrawn(transaction, key, now);
      announce(signatureWithdrawn(key.id, key.subjectId, now));
    }
    return { done: key.subjectId };
  });
}

const lock = (transaction: EntityManager, key: SignatureKey): Promise<SignatureRow | null> =>
  transaction.findOne(Signatures, { where: key, lock: { mode: 'pessimistic_write' } });

const isSigned = (transaction: EntityManager, { subjectId, addressHash }: SignatureRow): Promise<boolean> =>
  transaction.existsBy(Signatures, { subjectId, addressHash, state: 'CONFIRMED' });

const discardPending = (transaction: EntityManager, { subjectId, addressHash }: SignatureRow): Promise<unknown> =>
  transaction.delete(Signatures, { subjectId, addressHash, state: 'PENDING' });
