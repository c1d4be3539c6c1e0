import { once } from 'node:events';
import { fetchKafka, hasKafka, keepPrivate, Leftovers, STATE } from '@tpt/embedded';
import { byName } from '../parts/by-name.js';
import { readChoices, type Choices } from '../arguments/choices.js';
import { takeOrders } from '../operating/control.js';
import { SERVICES } from '../parts/description.js';
import { onInterruption } from '../system/interruption.js';
import { findSilentParts, findUselessPorts } from '../parts/ports.js';
import { printReady } from '../reporting/ready.js';
import { forgetRunning, noteRunning } from '../operating/running-system.js';
import { readStartArguments, type StartArguments } from '../arguments/start-arguments.js';
import { complain, reportParts, reportReload, reportStart, say } from '../reporting/start-report.js';
import { startSystem, type System } from '../system/system.js';

const ENDED_BY_CTRL_C = 130;

async function start(): Promise<void> {
  const args = readStartArguments(process.argv.slice(2));
  const choices = readChoices(process.env);
  keepPrivate(STATE);
  const leftovers = await endLeftovers();
  await refuseWhatCannotRun(choices, args);
  leftovers.note([]);
  const stopping = stopWhenInterrupted(leftovers);
  let code = 0;
  try {
    const system = await startAll(choices, args, leftovers, stopping);
    await serveUntil(stopping, system, args);
    await system.stop();
  } catch (error) {
    if (!stopping.aborted) throw error;
    code = ENDED_BY_CTRL_C;
  } finally {
    forget(leftovers);
  }
  say('Stopped. What was written is kept: npm start goes on with it, npm run reset forgets it.');
  process.exit(code);
}

async function endLeftovers(): Promise<Leftovers> {
  const leftovers = new Leftovers(STATE);
  const ended = await leftovers.end(say);
  if (ended > 0) say(`… ended ${ended} processes that an earlier start had left`);
  forgetRunning(STATE);
  return leftovers;
}

async function refuseWhatCannotRun({ ports, own }: Choices, { without }: StartArguments): Promise<void> {
  const elsewhere = { ...own, ...byName(without, () => 'by hand') };
  const mistakes = [...(await findUselessPorts(ports, elsewhere)), ...(await findSilentParts(own))];
  if (mistakes.length > 0) throw new Error(mistakes.join('\n  '));
}

/** Gives what is aborted when the system is to stop. */
function stopWhenInterrupted(leftovers: Leftovers): AbortSignal {
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
  return stopping.signal;
}

function forget(leftovers: Leftovers): void {
  leftovers.forget();
  forgetRunning(STATE);
}

async function startAll(
  choices: Choices,
  { watch, without }: StartArguments,
  leftovers: Leftovers,
  signal: AbortSignal,
): Promise<System> {
  if (!choices.own.kafka && !hasKafka()) {
    say('… fetching and preparing Apache Kafka, 43 MB, once');
    await fetchKafka(`${STATE}/logs/mvn.log`, { signal, onErrand: ({ pid }) => leftovers.note([pid]) });
  }
  const { onLine, ...hearing } = reportParts(() => signal.aborted);
  let isReady = false;
  const began = performance.now();
  const system = await startSystem({
    ...choices,
    ...reportStart,
    ...hearing,
    stateFolder: STATE,
    without,
    bringBack: true,
    signal,
    // Who has just edited something waits for it.
    ...(watch ? { settings: byName([...SERVICES, 'gateway'], () => ({ STOP_NOTICE_MS: '0' })) } : {}),
    onProcesses: (pids) => leftovers.note(pids),
    onLine: (part, line) => isReady && onLine(part, line),
  });
  isReady = true;
  noteRunning(STATE, system.addresses);
  printReady(system, { without, tookMs: performance.now() - began }, say);
  return system;
}

/** Takes orders, and edits if they are watched, until the system is to stop. */
async function serveUntil(stopping: AbortSignal, system: System, { watch }: StartArguments): Promise<void> {
  const orders = takeOrders(STATE, system);
  if (watch) {
    // What composes graphs is large, and only who watches needs it.
    const { reloadOnChange } = await import('../watch/reload.js');
    await reloadOnChange(system, { ...reportReload, signal: stopping });
  }
  if (!stopping.aborted) await once(stopping, 'abort');
  orders.close();
}

start().catch((error: unknown) => {
  complain(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
