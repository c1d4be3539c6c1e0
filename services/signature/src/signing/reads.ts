import { namedStatement } from '@tpt/database';
import { keptWith } from '@tpt/service';
import DataLoader from 'dataloader';
import type { Context } from '../context.js';
import { findSubject } from '../subjects/reads.js';
import { signerOf } from './domain.js';

const SIGNED = namedStatement<{ id: string }>(
  'signing.signed',
  `select asked.id from unnest($2::text[], $3::bytea[]) as asked (id, address_hash)
   where exists (select from signatures s
                 where s.subject_id = asked.id and s.person_id = $1 and s.state = 'CONFIRMED')
      or exists (select from signatures s
                 where s.subject_id = asked.id and s.address_hash = asked.address_hash and s.state = 'CONFIRMED')`,
);

/** Whether the caller has signed or supports a subject, by her account or her address; null for a visitor. */
export const viewerSigned = keptWith(
  ({ tools, caller: { personId, email } }: Context) =>
    new DataLoader<string, boolean | null>(async (ids) => {
      if (!personId) return ids.map(() => null);
      const subjects = await Promise.all(ids.map((id) => findSubject(tools, id)));
      const signers = subjects
        .filter((subject) => subject !== null)
        .map(signerOf({ personId, ...(email && { email }) }));
      const rows = await SIGNED(tools.database, [
        personId,
        signers.map(({ subjectId }) => subjectId),
        signers.map(({ addressHash }) => addressHash),
      ]);
      const signed = new Set(rows.map(({ id }) => id));
      return ids.map((id) => signed.has(id));
    }),
);
