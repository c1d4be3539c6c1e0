import { once } from 'node:events';
import { fetchKafka, hasKafka, keepPrivate, Leftovers, PartFailed, STATE } from '@tpt/embedded';
import colors from 'picocolors';
import { readChoices, type Choices } from '../choices.js';
import { PARTS, type PartName } from '../description.js';
import { onInterruption } from '../interruption.js';
import { createLineWriter } from '../log-lines.js';
import { memoryOf } from '../memory.js';
import { findSilentParts, findTakenPorts } from '../ports.js';
import { printReady } from '../ready.js';
import { forgetRunning, noteRunning } from '../running-system.js';
import { startSystem, type System } from '../system.js';

const GIB = 1024 ** 3;
const ENDED_BY_CTRL_C = 130;

const say = (line: string) => console.log(line);
const complain = (line: string) => console.error(colors.red(line));
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

async function start(): Promise<void> {
  const choices = readChoices(process.env);
  keepPrivate(STATE);
  const leftovers = new Leftovers(STATE);
  const ended = await leftovers.end(say);
  if (ended > 0) say(`… ended ${ended} processes that an earlier start had left`);
  forgetRunning(STATE);
  const mistakes = [...(await findTakenPorts(choices.ports, choices.own)), ...(await findSilentParts(choices.own))];
  if (mistakes.length > 0) throw new Error(mistakes.join('\n  '));

  leftovers.note([]);
  const stopping = new AbortController();
  onInterruption(
    () => {
      say('\n… stopping');
      stopping.abort();
    },
    () => {
      leftovers.kill();
      forget(leftovers);
      complain('✗ Everything was killed. What was written is kept.');
      process.exit(ENDED_BY_CTRL_C);
    },
  );
  let code = 0;
  try {
    const system = await startAll(choices, leftovers, stopping.signal);
    if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
    await system.stop();
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    code = ENDED_BY_CTRL_C;
  } finally {
    forget(leftovers);
  }
  say('Stopped. What was written is kept: npm start goes on with it, npm run reset forgets it.');
  process.exit(code);
}

function forget(leftovers: Leftovers): void {
  leftovers.forget();
  forgetRunning(STATE);
}

async function startAll(choices: Choices, leftovers: Leftovers, signal: AbortSignal): Promise<System> {
  if (!choices.own.kafka && !hasKafka()) {
    say('… fetching Apache Kafka, 43 MB');
    await fetchKafka(`${STATE}/logs/mvn.log`, { signal, onErrand: ({ pid }) => leftovers.note([pid]) });
  }
  let isReady = false;
  const writeLine = createLineWriter();
  const began = performance.now();
  const system = await startSystem({
    ...choices,
    stateFolder: STATE,
    bringBack: true,
    signal,
    report: (step, milliseconds) => say(`${colors.green('✓')} ${step} ${colors.dim(seconds(milliseconds))}`),
    warn: (line) => say(`${colors.yellow('!')} ${line}`),
    onProcesses: (pids) => leftovers.note(pids),
    onLine: (part, line) => isReady && writeLine(part, line),
    onDeath: (...death) => signal.aborted || sayDeath(...death),
    onReturn: (part) => say(`${colors.green('✓')} ${PARTS[part].title} is back`),
  });
  isReady = true;
  const took = performance.now() - began;
  noteRunning(STATE, system.addresses);
  const memory = memoryOf([process.pid, ...[...system.running.values()].map((part) => part.pid)]);
  printReady(system, say);
  say(
    `Started in ${seconds(took)}; all processes together use ${(memory / GIB).toFixed(2)} GiB. Ctrl-C stops everything.`,
  );
  return system;
}

function sayDeath(part: PartName, reason: Error, againInMs = 0): void {
  const [how, why] =
    reason instanceof PartFailed
      ? [reason.how, `The last it said: ${reason.lastWords}`]
      : ['could not be started', reason.message];
  complain(`✗ ${PARTS[part].title} ${how}; it is started again in ${againInMs / 1000} s. ${why}`);
}

start().catch((error: unknown) => {
  complain(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
