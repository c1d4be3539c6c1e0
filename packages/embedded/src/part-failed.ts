/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const LINES_SHOWN = 12;
const LINES_IN_ONE = 3;
const LONGEST_LINE = 160;

/** Thrown when a part ends that should not have; shows how, and what it said last. */
export class PartFailed extends Error {
  override name = 'PartFailed';
  /** How it ended, to be said after its name. */
  readonly how: string;
  /** The very last it said, in one line. */
  readonly lastWords: string;
  /** Where all of it is. */
  readonly logFile: string;

  constructor(part: string, ending: Ending, { lastLines, logFile }: { lastLines(): string[]; logFile: string }) {
    const how = ending.signal ? `ended by ${ending.signal}` : `ended with code ${ending.code}`;
    const lines = lastLines();
    super(`${part} ${how}. The last it said (all of it is in ${logFile}):\n${lines.slice(-LINES_SHOWN).join('\n')}`);
    this.how = how;
    this.logFile = logFile;
    this.lastWords = lines.slice(-LINES_IN_ONE).map(wordsOf).filter(Boolean).join(' · ') || 'nothing';
  }
}

/** Of a line that a program of ours logged, the message. */
function wordsOf(line: string): string {
  const [, message] = /"msg":"((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
  return (message ?? line).trim().slice(0, LONGEST_LINE);
}
