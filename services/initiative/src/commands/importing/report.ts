import type { Answer, Verdict } from '../../importing/domain/index.js';
import type { Listener, Unread } from './import-file.js';
import { reasonOf } from './reasons.js';

/** Where a report is written. */
export interface ReportTarget {
  /** Whether a person looks on, who is shown one line that moves on; elsewhere lines follow each other. */
  isTerminal: boolean;
  write(text: string): void;
}

/** Tells how an import goes, and what came of it. */
export interface Report extends Listener {
  end(): void;
  refusedLines(): number;
}

const EVERY_MS = { onTerminal: 200, elsewhere: 5_000 };

/** @param size of the file in bytes. */
export function createReport(size: number, { isTerminal, write }: ReportTarget, now = () => performance.now()): Report {
  const counts: Record<Verdict, number> = { ADDED: 0, CORRECTED: 0, UNCHANGED: 0, CLAIMED: 0 };
  const startedAt = now();
  let [refused, bytes, shownAt] = [0, 0, startedAt];
  const clear = isTerminal ? '\r\x1b[2K' : '';
  const total = () => Object.values(counts).reduce((sum, count) => sum + count, refused);
  const summary = () => {
    const seconds = (now() - startedAt) / 1_000;
    const parts = [
      `${counts.ADDED} added`,
      `${counts.CORRECTED} corrected`,
      `${counts.UNCHANGED} unchanged`,
      ...(counts.CLAIMED > 0 ? [`${counts.CLAIMED} left to the organizations that claimed them`] : []),
      `${refused} refused`,
    ];
    return `${parts.join(', ')}; ${Math.round(total() / Math.max(seconds, 0.001))} a second`;
  };
  const show = () => {
    if (now() - shownAt < (isTerminal ? EVERY_MS.onTerminal : EVERY_MS.elsewhere)) return;
    shownAt = now();
    const percent = size > 0 ? Math.floor((bytes / size) * 100) : 100;
    write(`${clear}${percent} %: ${summary()}${isTerminal ? '' : '\n'}`);
  };
  return {
    onBytes(more) {
      bytes += more;
      show();
    },
    onAnswers(answers) {
      for (const answer of answers) {
        if ('verdict' in answer) counts[answer.verdict] += 1;
        else {
          refused += 1;
          for (const line of toWords(answer)) write(`${clear}${line}\n`);
        }
      }
      show();
    },
    end: () => write(`${clear}${summary()}\n`),
    refusedLines: () => refused,
  };
}

function toWords(answer: Exclude<Answer, { verdict: Verdict }> | Unread): string[] {
  const place = `✗ line ${answer.line}, ${answer.kind}`;
  if ('trouble' in answer) return [`${place}: ${answer.trouble}`];
  return answer.refused.map(
    ({ code, field }) => `${place}${field.length > 0 ? `, ${field.join('.')}` : ''}: ${code}, ${reasonOf(code)}`,
  );
}
