import { mkdirSync } from 'node:fs';
import colors from 'picocolors';
import { PARTS, type PartName } from '../description.js';
import { Leftovers } from '../leftovers.js';
import { createLineWriter } from '../log-lines.js';
import { memoryOf } from '../memory.js';
import { fetchKafka, hasKafka } from '../parts/kafka.js';
import { STATE } from '../paths.js';
import { readPorts, refuseTakenPorts, refuseUnreachableParts } from '../ports.js';
import { printReady } from '../ready.js';
import { startSystem, type System } from '../system.js';

const GIB = 1024 ** 3;

const say = (line: string) => console.log(line);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

async function start(): Promise<void> {
  const own = Object.fromEntries(
    Object.entries(PARTS).flatMap(([part, { replacedBy }]) =>
      process.env[replacedBy] ? [[part, process.env[replacedBy]]] : [],
    ),
  ) as Partial<Record<PartName, string>>;
  mkdirSync(STATE, { recursive: true });
  const leftovers = new Leftovers(STATE);
  const ended = await leftovers.end();
  if (ended > 0) say(`… ended ${ended} processes that an earlier start had left`);
  const ports = readPorts(process.env);
  await refuseTakenPorts(ports, own);
  await refuseUnreachableParts(own);
  if (!own.kafka && !hasKafka()) {
    say('… fetching Apache Kafka, 43 MB');
    await fetchKafka(`${STATE}/logs/mvn.log`);
  }

  let system: System | undefined;
  let isStopping = false;
  const writeLine = createLineWriter();
  const began = performance.now();
  const starting = startSystem({
    stateFolder: STATE,
    ports,
    own,
    databasePrefix: process.env['DATABASE_PREFIX'] ?? '',
    topicPrefix: process.env['KAFKA_PREFIX'] ?? '',
    logLevel: process.env['LOG_LEVEL'] || 'info',
    moderators: process.env['MODERATORS'] || 'moderator@example.org',
    report: (step, milliseconds) => say(`${colors.green('✓')} ${step} ${colors.dim(seconds(milliseconds))}`),
    onProcesses: (pids) => leftovers.note(pids),
    onLine: (part, line) => system && writeLine(part, line),
    onDeath: (part, failure) => {
      console.error(colors.red(`✗ The ${PARTS[part].title} is gone; the rest goes on.\n${failure.message}`));
    },
  });
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    say('\n… stopping');
    const running = await starting.catch(() => undefined);
    await running?.stop();
    leftovers.forget();
    say('Stopped. What was written is kept: npm start goes on with it, npm run reset forgets it.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    system = await starting;
  } catch (error) {
    leftovers.forget();
    throw error;
  }
  if (isStopping) return;
  const took = performance.now() - began;
  const memory = memoryOf([process.pid, ...[...system.running.values()].map((part) => part.pid)]);
  printReady(system, say);
  say(
    `Started in ${seconds(took)}; all processes together use ${(memory / GIB).toFixed(2)} GiB. Ctrl-C stops everything.`,
  );
}

start().catch((error: unknown) => {
  console.error(colors.red(`✗ ${error instanceof Error ? error.message : String(error)}`));
  process.exit(1);
});
