import type { Bilingual } from '../appeals/domain.js';
import type { Tools } from '../context.js';
import type { SignatureKey } from '../signing/domain.js';
import { addressPlace } from '../signing/table.js';
import type { SubjectState } from '../subjects/domain.js';
import { STATE } from '../subjects/statements.js';

/** An attempt that waits for its confirmation, and what it is about. */
export interface Attempt {
  address: string;
  language: string | null;
  createdAt: Date;
  subjectState: SubjectState;
  title: Bilingual;
}

/** Null when nothing waits any more. */
export async function readAttempt(
  { database, fields }: Pick<Tools, 'database' | 'fields'>,
  { subjectId, id }: SignatureKey,
): Promise<Attempt | null> {
  const [row] = (await database.query(
    `select s.address, s.language, s.created_at as "createdAt", ${STATE} as "subjectState", appeals.title
     from signatures s join subjects on subjects.id = s.subject_id join appeals on appeals.id = s.subject_id
     where s.subject_id = $1 and s.id = $2 and s.state = 'PENDING' and s.address is not null`,
    [subjectId, id],
  )) as (Omit<Attempt, 'address'> & { address: Buffer })[];
  return row ? { ...row, address: fields.open(row.address, addressPlace(id)) } : null;
}
