import { namedStatement } from '@tpt/database';
import { instant, toConnection, word, type Connection, type Page } from '@tpt/service';
import type { Tools } from '../context.js';
import type { AuditEntry } from './domain.js';

/** The form of this list's cursor: a time and an id. */
export const AUDIT_CURSOR = [instant, word];

const COLUMNS = `id, actor_id as "actorId", action, subject_id as "subjectId", reason, note, at`;

/** The pages of the trail, of everything and of one thing. */
export const STATEMENTS = {
  all: `select ${COLUMNS} from audit_entries where (at, id) < ($1, $2) order by at desc, id desc limit $3`,
  one: `select ${COLUMNS} from audit_entries
        where subject_id = $4 and (at, id) < ($1, $2) order by at desc, id desc limit $3`,
};

const READ_ALL = namedStatement<AuditEntry>('auditing.all', STATEMENTS.all);
const READ_ONE = namedStatement<AuditEntry>('auditing.one', STATEMENTS.one);

const FROM_THE_START = ['infinity', ''];

/** A page of what moderators did. */
export type AuditPage = Connection<AuditEntry>;

/** Reads a page of what moderators did, the latest first, to everything or to one thing. */
export async function readAuditTrail(
  { database }: Pick<Tools, 'database'>,
  page: Page,
  subjectId?: string | null,
): Promise<AuditPage> {
  const values = [...(page.after ?? FROM_THE_START), page.first + 1];
  const rows = await (subjectId ? READ_ONE(database, [...values, subjectId]) : READ_ALL(database, values));
  return toConnection(
    page,
    rows,
    ({ at, id }) => [at.toISOString(), id],
    (entry) => entry,
  );
}
