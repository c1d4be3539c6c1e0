import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Kafka, logLevel } from 'kafkajs';
import { ROOT, STATE } from '../paths.js';
import { runToEnd, startProcess, type RunningProcess } from '../process.js';
import { waitFor } from '../wait.js';

const LIBRARIES = `${STATE}/kafka-4.1.0`;
const MEMORY = ['-Xms128m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Whether the broker was fetched before. */
export const hasKafka = (): boolean => existsSync(LIBRARIES);

/** Fetches Apache Kafka with Maven, 43 MB once. */
export async function fetchKafka(logFile: string): Promise<void> {
  if (hasKafka()) return;
  const unfinished = `${LIBRARIES}.${process.pid}`;
  await runToEnd({
    name: 'mvn',
    command: 'mvn',
    args: [
      '--batch-mode',
      '--quiet',
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
      `-DoutputDirectory=${unfinished}`,
      '-DincludeScope=runtime',
    ],
    env: {
      ...(process.env as Record<string, string>),
      MAVEN_OPTS: `-XX:-UsePerfData ${process.env['MAVEN_OPTS'] ?? ''}`,
    },
    cwd: `${ROOT}infra/kafka`,
    logFile,
  });
  if (hasKafka()) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, LIBRARIES);
}

/** A second way in, whose clients are told to come back through somebody's own proxy. */
export interface ProxiedListener {
  port: number;
  advertisedPort: number;
}

/** Starts Apache Kafka, the real broker and its own controller, on a data folder that is made when it is missing. */
export async function startKafka(options: {
  dataFolder: string;
  port: number;
  controllerPort: number;
  proxied?: ProxiedListener;
  logFile: string;
}): Promise<RunningProcess> {
  const { dataFolder, port, controllerPort, proxied, logFile } = options;
  mkdirSync(dataFolder, { recursive: true });
  const config = `${dataFolder}/server.properties`;
  const listeners = [`PLAINTEXT://127.0.0.1:${port}`, `CONTROLLER://127.0.0.1:${controllerPort}`];
  const advertised = [`PLAINTEXT://localhost:${port}`];
  if (proxied) {
    listeners.push(`PROXIED://127.0.0.1:${proxied.port}`);
    advertised.push(`PROXIED://localhost:${proxied.advertisedPort}`);
  }
  writeFileSync(
    config,
    Object.entries({
      'process.roles': 'broker,controller',
      'node.id': '1',
      'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
      'controller.listener.names': 'CONTROLLER',
      'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,PROXIED:PLAINTEXT',
      'inter.broker.listener.name': 'PLAINTEXT',
      listeners: listeners.join(','),
      'advertised.listeners': advertised.join(','),
      'log.dirs': `${dataFolder}/logs`,
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
    })
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
  );
  const java = (name: string, main: string, args: string[]) => ({
    name,
    command: 'java',
    args: [
      ...MEMORY,
      `-Dlog4j2.configurationFile=${ROOT}infra/kafka/log4j2.properties`,
      // Otherwise the JVM leaves a file outside the project for tools that would watch it.
      '-XX:-UsePerfData',
      `-Djava.io.tmpdir=${dataFolder}`,
      '-cp',
      `${LIBRARIES}/*`,
      main,
      ...args,
    ],
    env: {},
    cwd: dataFolder,
    logFile,
  });
  if (!existsSync(`${dataFolder}/logs/meta.properties`)) {
    const clusterId = randomBytes(16).toString('base64url');
    // An id may begin with a dash, and is no option then.
    const format = ['format', `--cluster-id=${clusterId}`, '-c', config];
    await runToEnd(java('kafka-format', 'kafka.tools.StorageTool', format));
  }
  const running = startProcess(java('kafka', 'kafka.Kafka', [config]));
  await Promise.race([
    waitFor('Kafka answers', () => isAnswering(`localhost:${port}`), 60_000),
    running.exited.then(() => {
      throw new Error(`Kafka ended:\n${running.lastLines().join('\n')}`);
    }),
  ]);
  return running;
}

async function isAnswering(broker: string): Promise<boolean> {
  const kafka = new Kafka({
    brokers: [broker],
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
    connectionTimeout: 1_000,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).brokers.length > 0;
  } finally {
    await admin.disconnect();
  }
}
