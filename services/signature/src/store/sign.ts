import { toOutboxColumns } from '@tpt/outbox';
import { signatureConfirmed } from '../domain/announcements.js';
import { CONSENT, type PersonalSignature } from '../domain/signature.js';
import { coalesce } from './coalesce.js';
import type { Store } from './store.js';

/** A signature with the hash of its signer's address. */
export type HashedSignature = Omit<PersonalSignature, 'canonicalAddress'> & { addressHash: Buffer };

const AT_ONCE = { inFlight: 4, largest: 500 };

// One statement, so that a signature, its event and its delta are kept together or not at all, whatever their number.
// A signer who signed before is skipped; the order keeps statements that share signers from locking each other out.
const SIGN = `
  with incoming as (
    select * from unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::timestamptz[],
                         $6::text[], $7::text[], $8::text[], $9::jsonb[])
      as t (subject_id, id, person_id, address_hash, confirmed_at, aggregatetype, aggregateid, type, payload)
  ), signed as (
    insert into signatures (subject_id, id, person_id, address_hash, state, consent, consent_act, confirmed_at)
    select i.subject_id, i.id, i.person_id, i.address_hash, 'CONFIRMED', $10, 'CLICK', i.confirmed_at
    from incoming i join subjects s on s.id = i.subject_id and s.is_open
    order by i.subject_id, i.address_hash
    on conflict do nothing
    returning subject_id, id
  ), counted as (
    insert into deltas (subject_id, people) select subject_id, count(*) from signed group by subject_id
  )
  insert into outbox (aggregatetype, aggregateid, type, payload)
  select i.aggregatetype, i.aggregateid, i.type, i.payload from incoming i join signed using (subject_id, id)`;

/** Keeps signatures of signed-in persons, those that arrive together in one statement. Signing again changes nothing. */
export function createSigning(store: Store): (signature: HashedSignature) => Promise<void> {
  return coalesce<HashedSignature, void>(async (signatures) => {
    const events = toOutboxColumns(
      store.contracts,
      signatures.map(({ id, subjectId, confirmedAt }) => signatureConfirmed(id, subjectId, confirmedAt)),
    );
    await store.database.query(SIGN, [
      signatures.map((signature) => signature.subjectId),
      signatures.map((signature) => signature.id),
      signatures.map((signature) => signature.personId),
      signatures.map((signature) => signature.addressHash),
      signatures.map((signature) => signature.confirmedAt),
      events.aggregateTypes,
      events.aggregateIds,
      events.types,
      events.payloads,
      CONSENT,
    ]);
    store.nudge();
    return signatures.map(() => undefined);
  }, AT_ONCE);
}
