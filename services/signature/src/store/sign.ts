import { toOutboxColumns } from '@tpt/outbox';
import { signatureConfirmed } from '../domain/announcements.js';
import { CONSENT, type PersonalSignature } from '../domain/signature.js';
import type { Held } from '../domain/subject.js';
import { coalesce } from './coalesce.js';
import type { Store } from './store.js';

/** A signature with the hash of its signer's address. */
export type HashedSignature = Omit<PersonalSignature, 'canonicalAddress'> & { addressHash: Buffer };

const AT_ONCE = { inFlight: 4, largest: 500 };

// One statement, so that a signature, its event and its delta are kept together or not at all, whatever their number.
// A signer who signed before is skipped; the order keeps statements that share signers from locking each other out. The
// subjects are read under a lock that whoever pauses or closes them waits for, so the answer is what the rows say.
const SIGN = `
  with incoming as (
    select * from unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::timestamptz[],
                         $6::text[], $7::text[], $8::text[], $9::jsonb[])
      as t (subject_id, id, person_id, address_hash, confirmed_at, aggregatetype, aggregateid, type, payload)
  ), subject as (
    select id, is_open, closed_at from subjects where id = any($1) order by id for share
  ), signed as (
    insert into signatures (subject_id, id, person_id, address_hash, state, consent, consent_act, confirmed_at)
    select i.subject_id, i.id, i.person_id, i.address_hash, 'CONFIRMED', $10, 'CLICK', i.confirmed_at
    from incoming i join subject s on s.id = i.subject_id and s.is_open and s.closed_at is null
    order by i.subject_id, i.address_hash
    on conflict do nothing
    returning subject_id, id
  ), counted as (
    insert into deltas (subject_id, people) select subject_id, count(*) from signed group by subject_id
  ), announced as (
    insert into outbox (aggregatetype, aggregateid, type, payload)
    select i.aggregatetype, i.aggregateid, i.type, i.payload from incoming i join signed using (subject_id, id)
  )
  select i.id, case
    when signed.id is not null then 'SIGNED'
    when s.closed_at is not null then 'CLOSED'
    when s.is_open then 'SIGNED_BEFORE'
    else 'PAUSED'
  end as held
  from incoming i
  left join subject s on s.id = i.subject_id
  left join signed on signed.subject_id = i.subject_id and signed.id = i.id`;

const DEADLOCK = '40P01';
const TRIES = 3;

/**
 * Keeps signatures of signed-in persons, those that arrive together in one statement. Signing again changes nothing.
 * Gives what held for each when it was kept.
 */
export function createSigning(store: Store): (signature: HashedSignature) => Promise<Held> {
  return coalesce<HashedSignature, Held>(async (signatures) => {
    const events = toOutboxColumns(
      store.contracts,
      signatures.map(({ id, subjectId, confirmedAt }) => signatureConfirmed(id, subjectId, confirmedAt)),
    );
    const rows = await ask([
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
    const held = new Map(rows.map((row) => [row.id, row.held]));
    return signatures.map(({ id }) => held.get(id)!);
  }, AT_ONCE);

  async function ask(columns: unknown[], tries = 1): Promise<{ id: string; held: Held }[]> {
    try {
      return (await store.database.query(SIGN, columns)) as { id: string; held: Held }[];
    } catch (error) {
      // Somebody changed two of the subjects in the other order.
      if (tries < TRIES && (error as { code?: string }).code === DEADLOCK) return ask(columns, tries + 1);
      throw error;
    }
  }
}
