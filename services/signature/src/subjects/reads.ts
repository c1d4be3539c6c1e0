import { namedStatement } from '@tpt/database';
import { rememberById } from '@tpt/service';
import type { Tools } from '../context.js';
import { isSubjectId, type Subject } from './domain.js';
import { SUBJECT, toSubject, type SubjectRow } from './table.js';

const SUBJECTS = namedStatement<SubjectRow>('subjects.by-id', `select ${SUBJECT} from subjects where id = any($1)`);

const remembered = rememberById(
  async (ids, { database, fields }: Pick<Tools, 'database' | 'fields'>) =>
    (await SUBJECTS(database, [ids])).map((row) => toSubject(row, fields)),
  ({ id }) => id,
);

/**
 * What can be signed, as it was within the last second: a crowd signs the same few, and a list asks for many at once.
 * What cannot be an id is not remembered: it may be of any length.
 */
export const findSubject = (tools: Tools, id: string): Promise<Subject | null> =>
  isSubjectId(id) ? remembered(tools).load(id) : Promise.resolve(null);
