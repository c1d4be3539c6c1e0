import { PartFailed, STATE } from '@tpt/embedded';
import colors from 'picocolors';
import type { CrewEvents } from '../system/crew.js';
import { PARTS, type PartName } from '../parts/description.js';
import { createLineWriter } from './log-lines.js';
import { logFileOf } from '../parts/programs.js';
import type { StartOptions } from '../system/starting.js';
import type { ReloadEvents } from '../watch/reload.js';

/** Says something on the terminal. */
export const say = (line: string): void => console.log(line);

/** Says what is wrong. */
export const complain = (line: string): void => console.error(colors.red(line));

/** Milliseconds for a person. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const done = (line: string): void => say(`${colors.green('✓')} ${line}`);

/** Says how a start goes. */
export const reportStart: Pick<StartOptions, 'report'> & { warn(line: string): void } = {
  report: (step, milliseconds) => done(`${step} ${colors.dim(seconds(milliseconds))}`),
  warn: (line) => say(`${colors.yellow('!')} ${line}`),
};

/** Says how the parts fare once they run. */
export function reportParts(isStopping: () => boolean): Pick<CrewEvents, 'onDeath' | 'onReturn'> & {
  onLine(part: string, line: string): void;
} {
  return {
    onLine: createLineWriter((part) => logFileOf(STATE, part)),
    onDeath: (part, reason, againInMs) => {
      if (!isStopping()) sayDeath(part, reason, againInMs);
    },
    onReturn: (part) => done(`${PARTS[part].title} is back`),
  };
}

function sayDeath(part: PartName, reason: Error, againInMs = 0): void {
  const [how, why] =
    reason instanceof PartFailed
      ? [reason.how, `The last it said: ${reason.lastWords}`]
      : ['could not be started', reason.message];
  complain(`✗ ${PARTS[part].title} ${how}; it is started again in ${againInMs / 1000} s. ${why}`);
}

/** Says what an edit led to. */
export const reportReload: ReloadEvents = {
  onReload: (programs, milliseconds) =>
    programs.length > 0 && done(`${programs.join(', ')} runs what was edited, after ${seconds(milliseconds)}`),
  onMistakes: (reason) =>
    reason instanceof PartFailed
      ? complain(`✗ ${reason.how}. The last it said: ${reason.lastWords} (${reason.logFile})`)
      : complain(`✗ Nothing was restarted.\n${reason.message}`),
};
