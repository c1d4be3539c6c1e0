import { write } from '@tpt/outbox';
import type { EntityManager } from 'typeorm';
import { signatureWithdrawn } from '../domain/announcements.js';
import type { Store } from './store.js';

/** A person as the signer of a subject: her account, and the hash of her verified address there. */
export interface Signer {
  subjectId: string;
  personId: string;
  /** Null when she has no verified address, or the subject forgot addresses. */
  addressHash: Buffer | null;
}

/** Takes back whatever counts as a person's signature of a subject. Gives how many rows that were. */
export const takeBack = (store: Store, { subjectId, personId, addressHash }: Signer, now: Date): Promise<number> =>
  write(store, async (transaction, announce) => {
    const rows = (await transaction.query(
      `select id from signatures
       where subject_id = $1 and state = 'CONFIRMED' and (person_id = $2 or address_hash = $3)
       order by id for update`,
      [subjectId, personId, addressHash],
    )) as { id: string }[];
    for (const { id } of rows) {
      await markWithdrawn(transaction, { subjectId, id }, now);
      announce(signatureWithdrawn(id, subjectId, now));
    }
    return rows.length;
  });

/** Takes a signature out of the count and forgets what was typed with it; the caller holds its row. */
export async function markWithdrawn(
  transaction: EntityManager,
  { subjectId, id }: { subjectId: string; id: string },
  now: Date,
): Promise<void> {
  await transaction.query(
    `update signatures set state = 'WITHDRAWN', withdrawn_at = $3, name = null, address = null
     where subject_id = $1 and id = $2`,
    [subjectId, id, now],
  );
  await transaction.query('insert into deltas (subject_id, people) values ($1, -1)', [subjectId]);
}
