import { takeTurns } from '@tpt/database';
import type { PrivateFields } from '@tpt/private-fields';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import type { Report, ReportCase, Reporter, ReporterSoFar } from './domain.js';
import { ReportCases, Reports, textPlace } from './table.js';

/** Reports of one person, or from one network, are counted one after the other. */
export const takeTurnToReport = (transaction: EntityManager, { personId, network }: Reporter): Promise<unknown> =>
  takeTurns(transaction, 'report', personId ?? '', network ?? '');

/** What is known of a reporter: her latest report on an initiative, and how many she made after a moment. */
export async function findReporterSoFar(
  transaction: EntityManager,
  { personId, network }: Reporter,
  initiativeId: string,
  since: Date,
): Promise<Pick<ReporterSoFar, 'latest' | 'lately'>> {
  const [who, by] = personId ? ['person_id', personId] : ['network', network];
  const [known] = (await transaction.query(
    `select r.version, c.closed_at is null as "isOpen" from reports r join report_cases c on c.id = r.case_id
     where r.${who} = $1 and r.initiative_id = $2 order by r.reported_at desc limit 1`,
    [by, initiativeId],
  )) as { version: number; isOpen: boolean }[];
  const [{ lately }] = (await transaction.query(
    `select count(*)::int as lately from reports where ${who} = $1 and reported_at > $2`,
    [by, since],
  )) as [{ lately: number }];
  return { latest: known ?? null, lately };
}

/** The open case of an initiative; who changes it holds the initiative. */
export const findOpenCase = (transaction: EntityManager, initiativeId: string): Promise<ReportCase | null> =>
  transaction.findOneBy(ReportCases, { initiativeId, closedAt: IsNull() });

export const saveCase = async (transaction: EntityManager, reportCase: ReportCase): Promise<void> => {
  await transaction.upsert(ReportCases, reportCase, ['id']);
};

/** Keeps a report, with the words sealed. */
export const insertReport = async (
  transaction: EntityManager,
  fields: PrivateFields,
  { text, ...report }: Report,
): Promise<void> => {
  const sealed = text === null ? null : fields.seal(text, textPlace(report.id));
  await transaction.insert(Reports, { ...report, text: sealed });
};

/** Forgets who reported what, and her words, in cases that were closed until a moment. Gives how many reports. */
export async function forgetReportsUntil(database: DataSource, until: Date): Promise<number> {
  const [, rows] = (await database.query(
    `update reports r set person_id = null, network = null, text = null from report_cases c
     where c.id = r.case_id and c.closed_at <= $1 and (r.person_id, r.network, r.text) is distinct from (null, null, null)`,
    [until],
  )) as [unknown, number];
  return rows;
}
