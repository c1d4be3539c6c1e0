import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { classArchiveOf, keepArchive, usingArchive, writingArchive } from './class-archive.js';
import { freePort } from './free-port.js';
import { fetchJars, librariesOf } from './jars.js';
import { withKafkaAdmin } from './kafka-admin.js';
import { ROOT, STATE } from './paths.js';
import { runToEnd, type ProcessOptions, type RunningProcess, type Watch } from './process.js';
import { startPart } from './start-part.js';
import { unlessAborted, waitFor } from './wait.js';

const KAFKA = { name: 'kafka', version: '4.1.0' };
const LIBRARIES = librariesOf(KAFKA);
const MEMORY = ['-Xms128m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

const ANSWERS_WITHIN_MS = 60_000;
const WRITES_WITHIN_MS = 120_000;

/** Whether the broker was fetched and prepared before. */
export const hasKafka = (): boolean => existsSync(LIBRARIES) && existsSync(classArchiveOf(LIBRARIES));

/** Fetches Apache Kafka with Maven, 43 MB once, and lets its JVM note its classes for the starts to come. */
export async function fetchKafka(logFile: string, watch: Watch = {}): Promise<void> {
  await fetchJars(KAFKA, logFile, watch);
  if (!existsSync(classArchiveOf(LIBRARIES))) await archiveClasses(logFile, watch);
}

/** Runs a broker for nobody, for as long as it takes to see what a start needs. */
async function archiveClasses(logFile: string, { signal, onErrand }: Watch): Promise<void> {
  mkdirSync(`${STATE}/tmp`, { recursive: true });
  const dataFolder = mkdtempSync(`${STATE}/tmp/kafka-`);
  const written = `${dataFolder}/classes`;
  const options = { dataFolder, port: await freePort(), controllerPort: await freePort(), logFile };
  let running: RunningProcess | undefined;
  const onStart = (process: RunningProcess) => {
    running = process;
    onErrand?.(process);
  };
  const watch: Watch = { onStart, ...(signal ? { signal } : {}), ...(onErrand ? { onErrand } : {}) };
  try {
    const broker = await startBroker(options, writingArchive(written), watch);
    const { code } = await unlessAborted(broker.stop(WRITES_WITHIN_MS), signal);
    // What a JVM leaves that had to be killed is not whole.
    if (code === null) return;
    keepArchive(written, classArchiveOf(LIBRARIES));
  } catch {
    // It is the start that says what is wrong with Java, should anything be.
    signal?.throwIfAborted();
  } finally {
    await running?.kill();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** A second way in, whose clients are told to come back through somebody's own proxy. */
export interface ProxiedListener {
  port: number;
  advertisedPort: number;
}

/** How Apache Kafka is run. */
export interface KafkaOptions {
  dataFolder: string;
  port: number;
  controllerPort: number;
  proxied?: ProxiedListener;
  logFile: string;
}

/** Starts Apache Kafka, the real broker and its own controller, on a data folder that is made when it is missing. */
export const startKafka = (options: KafkaOptions, watch: Watch = {}): Promise<RunningProcess> =>
  startBroker(options, usingArchive(classArchiveOf(LIBRARIES)), watch);

async function startBroker(options: KafkaOptions, flags: string[], watch: Watch): Promise<RunningProcess> {
  const { dataFolder, port } = options;
  mkdirSync(dataFolder, { recursive: true });
  if (!isWhole(dataFolder)) await format(options, watch);
  const config = writeConfig('server.properties', options, logsOf(dataFolder));
  return startPart(
    'Apache Kafka',
    describeRun('kafka', options, 'kafka.Kafka', [config], flags),
    (signal) => waitFor('Kafka answers', () => isAnswering(`localhost:${port}`), ANSWERS_WITHIN_MS, signal),
    watch,
  );
}

const logsOf = (dataFolder: string): string => `${dataFolder}/logs`;

/** What the format writes last. */
const isWhole = (dataFolder: string): boolean => existsSync(`${logsOf(dataFolder)}/meta.properties`);

/** Makes the logs beside their place, so that what stands in its place is whole. */
async function format(options: KafkaOptions, watch: Watch): Promise<void> {
  const logs = logsOf(options.dataFolder);
  const unfinished = `${logs}.unfinished`;
  for (const folder of [unfinished, logs]) rmSync(folder, { recursive: true, force: true });
  const config = writeConfig('format.properties', options, unfinished);
  const args = ['format', '-t', makeClusterId(), '-c', config];
  await runToEnd(describeRun('kafka-format', options, 'kafka.tools.StorageTool', args), watch);
  rmSync(config);
  renameSync(unfinished, logs);
}

/** Makes the name of a new cluster: 16 bytes that, written down, cannot be taken for an option of a command. */
export function makeClusterId(random: (size: number) => Buffer = randomBytes): string {
  for (;;) {
    const id = random(16).toString('base64url');
    if (!id.startsWith('-')) return id;
  }
}

function writeConfig(name: string, { dataFolder, port, controllerPort, proxied }: KafkaOptions, logs: string): string {
  const file = `${dataFolder}/${name}`;
  const listeners = [`PLAINTEXT://127.0.0.1:${port}`, `CONTROLLER://127.0.0.1:${controllerPort}`];
  const advertised = [`PLAINTEXT://localhost:${port}`];
  if (proxied) {
    listeners.push(`PROXIED://127.0.0.1:${proxied.port}`);
    advertised.push(`PROXIED://localhost:${proxied.advertisedPort}`);
  }
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,PROXIED:PLAINTEXT',
    'inter.broker.listener.name': 'PLAINTEXT',
    listeners: listeners.join(','),
    'advertised.listeners': advertised.join(','),
    'log.dirs': logs,
    'auto.create.topics.enable': 'false',
    'default.replication.factor': '1',
    'min.insync.replicas': '1',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '1',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'log.cleaner.dedupe.buffer.size': String(16 * 1024 * 1024),
  };
  const lines = Object.entries(settings).map(([setting, value]) => `${setting}=${value}`);
  writeFileAtomic.sync(file, lines.join('\n'));
  return file;
}

const describeRun = (
  name: string,
  options: KafkaOptions,
  main: string,
  args: string[],
  flags: string[] = [],
): ProcessOptions => ({
  name,
  command: 'java',
  args: [
    ...MEMORY,
    ...flags,
    `-Dlog4j2.configurationFile=${ROOT}packages/embedded/kafka/log4j2.properties`,
    // Otherwise the JVM leaves a file outside the project for tools that would watch it.
    '-XX:-UsePerfData',
    `-Djava.io.tmpdir=${options.dataFolder}`,
    '-cp',
    `${LIBRARIES}/*`,
    main,
    ...args,
  ],
  env: {},
  cwd: options.dataFolder,
  logFile: options.logFile,
});

const isAnswering = (broker: string): Promise<boolean> =>
  withKafkaAdmin(
    broker,
    async (admin) => (await admin.describeCluster()).brokers.length > 0,
    // Whoever waits asks again.
    { connectionTimeout: 1_000, requestTimeout: 3_000, retry: { retries: 0 } },
  );
