import colors from 'picocolors';
import { prettyFactory } from 'pino-pretty';
import { PARTS } from './description.js';

const TINTS = [colors.cyan, colors.magenta, colors.yellow, colors.blue, colors.green];

/** Writes a part's log for a person, the name of the part in front. Parts that are not ours speak to their file only. */
export function createLineWriter(): (part: string, line: string) => void {
  const width = Math.max(...Object.keys(PARTS).map((part) => part.length));
  const pretty = prettyFactory({
    ignore: 'pid,hostname,program',
    colorize: process.stdout.isTTY,
    translateTime: 'HH:MM:ss',
  });
  return (part, line) => {
    if (!line.startsWith('{')) return;
    const tint = TINTS[Object.keys(PARTS).indexOf(part) % TINTS.length] ?? colors.white;
    process.stdout.write(`${tint(part.padEnd(width))} ${process.stdout.isTTY ? pretty(line) : `${line}\n`}`);
  };
}
