import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Tools } from '../context.js';
import { readInitiativeId, type Initiative } from '../initiatives/domain/index.js';
import { findInitiativeToChange } from '../initiatives/finder.js';
import { refuse, type Outcome } from '../refusals.js';
import { moderationReported } from './announcements.js';
import { addToCase, countedUntil, decideReport, readReportText, type Reporter, type ReportReason } from './domain.js';
import { findOpenCase, findReporterSoFar, insertReport, saveCase, takeTurnToReport } from './store.js';

/** Tells the moderators what somebody says of an initiative; who said so already is not counted again. */
export async function reportInitiative(
  work: Work<Tools>,
  said: { initiativeId: string; reason: ReportReason; text?: string | null | undefined },
  reporter: Reporter,
  now: Date,
): Promise<Outcome<Initiative>> {
  const { transaction, tools } = work;
  const [named, text] = [readInitiativeId(said.initiativeId), readReportText(said.text)];
  if ('refused' in named) return named;
  if ('refused' in text) return text;
  const initiative = await findInitiativeToChange(transaction, named.done);
  if (!initiative) return refuse('NOT_FOUND', 'initiativeId');
  await takeTurnToReport(transaction, reporter);
  const soFar = await findReporterSoFar(transaction, reporter, initiative.id, countedUntil(now));
  const decided = decideReport(initiative, reporter, { ...soFar, mostByNetwork: tools.reportsByNetwork });
  if ('refused' in decided) return decided;
  if (decided.done === 'KNOWN') return { done: initiative };
  const made = { initiativeId: initiative.id, reportedAt: now };
  const open = await findOpenCase(transaction, initiative.id);
  const reportCase = addToCase(open, { ...made, caseId: newId('case') });
  const { version } = initiative;
  await saveCase(transaction, reportCase);
  const report = { id: newId('report'), caseId: reportCase.id, ...made, version, reason: said.reason, text: text.done };
  await insertReport(transaction, tools.fields, { ...report, ...reporter });
  work.announce(moderationReported(initiative, report));
  return { done: initiative };
}
