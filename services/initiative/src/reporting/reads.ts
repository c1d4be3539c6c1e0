import { namedStatement } from '@tpt/database';
import { keptWith } from '@tpt/service';
import DataLoader from 'dataloader';
import type { Context } from '../context.js';
import type { Report } from './domain.js';
import { textPlace } from './table.js';

/** A report as moderators see it: not by whom. */
export type SeenReport = Pick<Report, 'id' | 'reason' | 'text' | 'reportedAt'>;

/** How many reports of a case moderators are shown. */
export const SHOWN_REPORTS = 20;

type Row = Omit<SeenReport, 'text'> & { caseId: string; text: Buffer | null };

const READ = namedStatement<Row>(
  'reporting.reports',
  `select r.* from unnest($1::text[]) as asked (case_id)
   cross join lateral (
     select id, case_id as "caseId", reason, text, reported_at as "reportedAt" from reports
     where case_id = asked.case_id order by reported_at desc, id desc limit ${SHOWN_REPORTS}
   ) r`,
);

/** The latest reports of a case, by its id. Moderators only: the caller sees to that. */
export const reportsOfCase = keptWith(
  ({ tools: { database, fields } }: Context) =>
    new DataLoader<string, SeenReport[]>(async (ids) => {
      const found = Map.groupBy(await READ(database, [ids]), ({ caseId }) => caseId);
      return ids.map((id) =>
        (found.get(id) ?? []).map(({ id, reason, text, reportedAt }) => ({
          id,
          reason,
          text: text && fields.open(text, textPlace(id)),
          reportedAt,
        })),
      );
    }),
);
