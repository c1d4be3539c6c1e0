import colors from 'picocolors';
import { prettyFactory } from 'pino-pretty';
import { PARTS } from '../parts/description.js';

const TINTS = ['cyan', 'magenta', 'yellow', 'blue', 'green'] as const;

const ERROR = 50;

interface Logged {
  level: number;
  msg?: string;
  /** What kind of line it is, if there are many of it. */
  log?: string;
  err?: { message?: string };
}

/**
 * Writes a part's log for a person, a line for each entry, the name of the part in front; what went wrong in whole, with
 * its stack, is in the file of the part. Parts that are not ours speak to their file only, and so do lines of access.
 */
export function createLineWriter(
  logFileOf: (part: string) => string,
  terminal: { isTTY?: boolean; write(text: string): unknown } = process.stdout,
): (part: string, line: string) => void {
  const width = Math.max(...Object.keys(PARTS).map((part) => part.length));
  const colorize = terminal.isTTY ?? false;
  const tints = colors.createColors(colorize);
  const pretty = prettyFactory({
    ignore: 'pid,hostname,program',
    colorize,
    translateTime: 'HH:MM:ss',
    singleLine: true,
  });
  return (part, line) => {
    if (!line.startsWith('{')) return;
    const { err, ...logged } = JSON.parse(line) as Logged;
    if (logged.log === 'access') return;
    const reason = firstLineOf(err?.message);
    const msg = [firstLineOf(logged.msg), ...(reason && !logged.msg?.includes(reason) ? [reason] : [])].join(': ');
    const where = logged.level >= ERROR ? ` (${logFileOf(part)})` : '';
    const tint = TINTS[Object.keys(PARTS).indexOf(part) % TINTS.length] ?? 'white';
    terminal.write(`${tints[tint](part.padEnd(width))} ${pretty({ ...logged, msg: msg + where })}`);
  };
}

const firstLineOf = (text = ''): string => text.split('\n', 1)[0]!;
