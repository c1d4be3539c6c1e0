import { namedStatement } from '@tpt/database';
import { instant, toConnection, word, type Connection, type Page } from '@tpt/service';
import type { Tools } from '../../context.js';
import { REVIEW_KINDS, type ReviewKind } from '../domain.js';

/** Something that awaits moderators. */
export interface ReviewEntry {
  kind: ReviewKind;
  initiativeId: string;
  /** Number of the edit that awaits them. */
  revision: number | null;
  /** The reports that await them, and how many they are. */
  caseId: string | null;
  reports: number;
  since: Date;
  /** Who claimed it, if somebody did and it has not run out. */
  claimedBy: string | null;
  claimedUntil: Date | null;
}

/** What of the queue is asked for. */
export interface QueueFilter {
  kinds?: ReviewKind[] | null | undefined;
  claim?: 'MINE' | 'FREE' | null | undefined;
}

/** A page of the queue; the total is counted only when it is asked for. */
export interface QueuePage extends Connection<ReviewEntry> {
  totalCount(): Promise<number>;
}

/** The form of this list's cursor: a time, an initiative, and what of it waits. */
export const QUEUE_CURSOR = [instant, word, word];

// What is waiting is found by its own index; what was claimed is joined, and what ran out is not.
const waiting = (kind: ReviewKind, since: string, initiative: string, more: string, from: string): string => `
  select '${kind}' as kind, ${initiative} as "initiativeId", ${more}, ${since} as since,
    c.moderator_id as "claimedBy", c.claimed_until as "claimedUntil"
  from ${from}
  left join review_claims c on c.initiative_id = ${initiative} and c.claimed_until > $1
  where '${kind}' = any($2)
    and case $3 when 'MINE' then c.moderator_id = $4 when 'FREE' then c.moderator_id is null else true end`;

const NOTHING = 'null::int as revision, null::text as "caseId", 0 as reports';

const BRANCHES: { since: string; initiative: string; kind: ReviewKind; rows: string }[] = [
  {
    kind: 'SUBMISSION' as const,
    since: 'i.submitted_at',
    initiative: 'i.id',
    more: NOTHING,
    from: `(select id, submitted_at from initiatives where state = 'IN_REVIEW') i`,
  },
  {
    kind: 'REVISION' as const,
    since: 'r.proposed_at',
    initiative: 'r.initiative_id',
    more: 'r.number as revision, null::text as "caseId", 0 as reports',
    from: `(select initiative_id, number, proposed_at from initiative_revisions where state = 'IN_REVIEW') r`,
  },
  {
    kind: 'REPORTS' as const,
    since: 'k.opened_at',
    initiative: 'k.initiative_id',
    more: 'null::int as revision, k.id as "caseId", k.reports',
    from: `(select k.id, k.initiative_id, k.reports, k.opened_at from report_cases k
            join initiatives i on i.id = k.initiative_id and i.state in ('PUBLISHED', 'ENDED')
            where k.closed_at is null) k`,
  },
  {
    kind: 'ANSWER' as const,
    since: 't.waiting_since',
    initiative: 't.initiative_id',
    more: NOTHING,
    // What was handed in again shows the answer itself.
    from: `(select t.initiative_id, t.waiting_since from review_threads t
            join initiatives i on i.id = t.initiative_id and i.state <> 'IN_REVIEW'
            where t.waiting_since is not null and not exists (
              select from initiative_revisions r where r.initiative_id = t.initiative_id and r.state = 'IN_REVIEW')) t`,
  },
].map(({ more, from, ...branch }) => ({
  ...branch,
  rows: waiting(branch.kind, branch.since, branch.initiative, more, from),
}));

const pageOf = ({ since, initiative, kind, rows }: (typeof BRANCHES)[number]): string => `
  (${rows} and (${since}, ${initiative}, '${kind}') > ($5, $6, $7) order by ${since}, ${initiative} limit $8)`;

/** What is read of the queue. */
export const STATEMENTS = {
  page: `select * from (${BRANCHES.map(pageOf).join(' union all ')}) as waiting
    order by since, "initiativeId", kind limit $8`,
  total: `select count(*)::int as total from (${BRANCHES.map(({ rows }) => rows).join(' union all ')}) as waiting`,
};

const READ_PAGE = namedStatement<ReviewEntry>('reviewing.queue', STATEMENTS.page);
const READ_TOTAL = namedStatement<{ total: number }>('reviewing.total', STATEMENTS.total);

const FROM_THE_START = ['-infinity', '', ''];

/** Reads a page of what awaits moderators, the oldest first. */
export async function readReviewQueue(
  { database }: Pick<Tools, 'database'>,
  { kinds, claim }: QueueFilter,
  moderatorId: string,
  page: Page,
  now: Date,
): Promise<QueuePage> {
  const asked = [now, kinds ?? REVIEW_KINDS, claim ?? null, moderatorId];
  const rows = await READ_PAGE(database, [...asked, ...(page.after ?? FROM_THE_START), page.first + 1]);
  return {
    ...toConnection(
      page,
      rows,
      ({ since, initiativeId, kind }) => [since.toISOString(), initiativeId, kind],
      (entry) => entry,
    ),
    totalCount: async () => (await READ_TOTAL(database, asked))[0]!.total,
  };
}
