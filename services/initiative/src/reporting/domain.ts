import { isPublic, type Initiative } from '../initiatives/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';
import { checkText, tidy } from '../values/text.js';

/** Why people report what they read. */
export const REPORT_REASONS = [
  'INACCURATE',
  'NOT_SOLIDARITY',
  'ADVERTISING',
  'DUPLICATE',
  'PERSONAL_DATA',
  'OFFENSIVE',
  'UNLAWFUL',
  'OTHER',
] as const;

/** Why somebody reports what she read. */
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Who reports: a person, or a visitor by her network, which is a hash that is another every day. */
export interface Reporter {
  personId: string | null;
  network: string | null;
}

/** What somebody says of an initiative. */
export interface Report extends Reporter {
  id: string;
  caseId: string;
  initiativeId: string;
  /** Of the initiative, as she read it. */
  version: number;
  reason: ReportReason;
  text: string | null;
  reportedAt: Date;
}

/** The reports on an initiative that moderators look at together. */
export interface ReportCase {
  id: string;
  initiativeId: string;
  openedAt: Date;
  /** How many reports it holds. */
  reports: number;
  closedAt: Date | null;
}

/** Reports that one signed-in person makes within a day. */
export const REPORTS_A_DAY_BY_ONE = 20;

const LONGEST_TEXT = 1_000;
const DAY_MS = 24 * 3_600_000;
const KEPT_MS = 90 * DAY_MS;
// Whoever comes without a network shares one with all who do.
const NOWHERE = 'unknown';

/** Who reports; a person is known by herself, wherever she is. */
export const reporterOf = (caller: { personId?: string | undefined; network?: string | undefined }): Reporter =>
  caller.personId
    ? { personId: caller.personId, network: null }
    : { personId: null, network: caller.network ?? NOWHERE };

/** What was reported until then no cap looks at any more. */
export const countedUntil = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** What was decided until then is kept no longer: neither who reported nor her words. */
export const keptUntil = (now: Date): Date => new Date(now.getTime() - KEPT_MS);

/** Reads what somebody writes with her report; nothing needs no words. */
export function readReportText(given: string | null | undefined): Outcome<string | null> {
  const text = tidy(given);
  const refused = checkText(text, LONGEST_TEXT, 'text');
  return refused.length > 0 ? { refused } : { done: text ?? null };
}

/** What is known of a reporter when she reports an initiative. */
export interface ReporterSoFar {
  /** Her latest report on it. */
  latest: { isOpen: boolean; version: number } | null;
  /** How many reports she, or her network, made in the last day. */
  lately: number;
  mostByNetwork: number;
}

/**
 * Decides whether a report is one more. Who said so already is not counted twice: neither while moderators look, nor once
 * they decided and the initiative is as it was.
 */
export function decideReport(
  initiative: Initiative | null,
  { personId }: Reporter,
  { latest, lately, mostByNetwork }: ReporterSoFar,
): Outcome<'COUNTS' | 'KNOWN'> {
  if (!initiative || !isPublic(initiative)) return refuse('NOT_FOUND', 'initiativeId');
  if (latest && (latest.isOpen || latest.version === initiative.version)) return { done: 'KNOWN' };
  if (personId) return lately < REPORTS_A_DAY_BY_ONE ? { done: 'COUNTS' } : refuse('TOO_MANY_REPORTS');
  return lately < mostByNetwork ? { done: 'COUNTS' } : refuse('TOO_MANY_FROM_NETWORK');
}

/** Puts one more report into the case of an initiative, which it may open. */
export const addToCase = (
  open: ReportCase | null,
  { caseId, initiativeId, reportedAt }: Pick<Report, 'caseId' | 'initiativeId' | 'reportedAt'>,
): ReportCase =>
  open
    ? { ...open, reports: open.reports + 1 }
    : { id: caseId, initiativeId, openedAt: reportedAt, reports: 1, closedAt: null };

/** Closes a case whose reports a moderator has all seen. */
export function closeCase(open: ReportCase | null, seen: number, now: Date): Outcome<ReportCase> {
  if (!open) return refuse('NOT_REPORTED', 'initiativeId');
  return open.reports === seen ? { done: { ...open, closedAt: now } } : refuse('CONFLICT', 'expectedReports');
}
