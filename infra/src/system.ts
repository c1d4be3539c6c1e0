import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { provisionDatabases } from './databases.js';
import { PARTS, SERVICES, type PartName, type Service } from './description.js';
import { describeEnvironments, type Addresses, type Environments, type Program } from './environments.js';
import { startKafka } from './parts/kafka.js';
import { startPostgres } from './parts/postgres.js';
import { ROOT } from './paths.js';
import { PartFailed, runToEnd, startProcess, type RunningProcess } from './process.js';
import { keepSecrets, type Secrets } from './secrets.js';
import { createTopics } from './topics.js';
import { waitForHttp } from './wait.js';

/** How to start a system. */
export interface SystemOptions {
  stateFolder: string;
  /** A port for each purpose of each part. */
  ports: { [Part in PartName]: Record<keyof (typeof PARTS)[Part]['ports'], number> };
  /** Addresses of parts that somebody else runs. */
  own: Partial<Record<PartName, string>>;
  databasePrefix: string;
  topicPrefix: string;
  /** Makes the databases in another way than by provisioning and migrating empty ones. */
  makeDatabases?: () => Promise<void>;
  /** Settings of the programs that are not addresses or secrets, by part; they win over what is described. */
  settings?: Partial<Record<Program, Record<string, string>>>;
  logLevel: string;
  moderators: string;
  /** Hears of each step that is done. */
  report?(step: string, milliseconds: number): void;
  onLine?(part: string, line: string): void;
  /** Hears which processes run, each time there are others. */
  onStart?(pids: number[]): void;
  /** Hears of a part that ended after the system was ready. */
  onDeath?(part: PartName, failure: PartFailed): void;
}

/** A system that answers. */
export interface System {
  addresses: Addresses;
  secrets: Secrets;
  environments: Environments;
  /** Parts that run here. */
  running: Map<PartName, RunningProcess>;
  /** Starts a program again that was stopped or killed, and waits until it is ready. */
  startProgram(program: Program): Promise<void>;
  /** Ends a part at once. */
  kill(part: PartName): Promise<void>;
  /** Stops a part in order. */
  stopPart(part: PartName): Promise<void>;
  /** Stops everything, what depends on others first. */
  stop(): Promise<void>;
}

/** Starts every part that nobody else runs; ends with a system that answers, or with none and the reason. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { stateFolder, ports, own, databasePrefix, topicPrefix } = options;
  mkdirSync(`${stateFolder}/tmp`, { recursive: true });
  const secrets = await keepSecrets(stateFolder);
  const addresses = addressesOf(options, secrets);
  const environments = describeEnvironments(
    addresses,
    {
      host: '127.0.0.1',
      ports: {
        initiative: ports.initiative.main,
        signature: ports.signature.main,
        notification: ports.notification.main,
        identity: ports.identity.main,
        gateway: ports.gateway.main,
      },
    },
    secrets,
    options,
  );
  for (const [program, settings] of Object.entries(options.settings ?? {}))
    Object.assign(environments.programs[program as Program], settings);
  keepEnvironments(stateFolder, environments);

  const running = new Map<PartName, RunningProcess>();
  const stopping = new Set<PartName>();
  const steps: Promise<unknown>[] = [];
  let isReady = false;
  let isOver = false;
  let failStart: (failure: PartFailed) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => (failStart = reject));
  failed.catch(() => {});
  const logFile = (name: string) => `${stateFolder}/logs/${name}.log`;

  const step = async (title: string, work: () => Promise<unknown>) => {
    // Where one part has failed, those that come after it are not begun.
    if (isOver) return;
    const began = performance.now();
    const working = work().catch((error: unknown) => {
      if (error instanceof PartFailed) throw error;
      throw new Error(`${title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
    steps.push(working);
    await working;
    options.report?.(title, performance.now() - began);
  };
  const watch = (part: PartName, started: RunningProcess) => {
    running.set(part, started);
    options.onStart?.([...running.values()].map(({ pid }) => pid));
    void started.exited.then(() => {
      if (running.get(part) === started) running.delete(part);
      if (stopping.has(part)) return;
      const failure = new PartFailed(PARTS[part].title, started.lastLines(), logFile(part));
      if (isReady) options.onDeath?.(part, failure);
      else failStart(failure);
    });
  };
  const run = (name: string, script: string, env: Record<string, string>, args: string[] = []) => ({
    name,
    command: process.execPath,
    args: [script, ...args],
    env: { NODE_ENV: 'production', ...env, TMPDIR: `${stateFolder}/tmp` },
    cwd: ROOT,
    logFile: logFile(name),
    onLine: (line: string) => options.onLine?.(name, line),
  });
  const command = (service: Service, name: string, env: Record<string, string>) =>
    runToEnd(run(`${service}-${name}`, `${ROOT}services/${service}/dist/${name}.js`, env));
  const migrate = (service: Service) => command(service, 'migrate', environments.migrations[service]);
  const seed = (service: Service) => command(service, 'seed', environments.programs[service]);

  async function startProgram(program: Program): Promise<void> {
    stopping.delete(program);
    const started = startProcess(run(program, SCRIPTS[program], environments.programs[program]));
    watch(program, started);
    const died = started.exited.then(() => {
      throw new PartFailed(PARTS[program].title, started.lastLines(), logFile(program));
    });
    await Promise.race([waitForHttp(`http://127.0.0.1:${ports[program].main}${HEALTH[program]}`, 60_000), died]);
  }
  const startUnlessOwn = (part: PartName, start: () => Promise<unknown>) =>
    own[part] ? Promise.resolve() : step(PARTS[part].title, start);

  const startDatabases = async (): Promise<void> => {
    await startUnlessOwn('postgres', async () =>
      watch(
        'postgres',
        await startPostgres({
          dataFolder: `${stateFolder}/postgres`,
          port: ports.postgres.main,
          password: secrets.postgresPassword,
          logFile: logFile('postgres'),
        }),
      ),
    );
    if (options.makeDatabases) return options.makeDatabases();
    await step('databases', () => provisionDatabases(addresses.postgres, databasePrefix, secrets));
    await step('migrations', () => Promise.all(SERVICES.map(migrate)));
  };
  const startStreams = async () => {
    await startUnlessOwn('kafka', async () =>
      watch(
        'kafka',
        await startKafka({
          dataFolder: `${stateFolder}/kafka`,
          port: ports.kafka.main,
          controllerPort: ports.kafka.controller,
          logFile: logFile('kafka'),
        }),
      ),
    );
    await step('topics', () => createTopics(addresses.kafka, topicPrefix));
  };
  const startMail = () =>
    startUnlessOwn('mail', async () => {
      const { main, mailbox } = ports.mail;
      const folder = ['--mail-directory', `${stateFolder}/mail`];
      const listen = ['--smtp', `${main}`, '--ip', '127.0.0.1', '--web', `${mailbox}`, '--web-ip', '127.0.0.1'];
      watch('mail', startProcess(run('mail', MAIL_SINK, {}, [...listen, ...folder])));
      await waitForHttp(`http://127.0.0.1:${mailbox}/api/email`);
    });
  const startAll = async () => {
    const data = startDatabases();
    await Promise.all([
      Promise.all([data, startStreams()]).then(() =>
        Promise.all([
          ...SERVICES.map((service) => startUnlessOwn(service, () => startProgram(service))),
          step('real initiatives and the appeal', () => Promise.all([seed('initiative'), seed('signature')])),
        ]),
      ),
      startMail().then(() => startUnlessOwn('identity', () => startProgram('identity'))),
      startUnlessOwn('gateway', () => startProgram('gateway')),
    ]);
  };

  async function stopParts(...parts: PartName[]): Promise<void> {
    for (const part of parts) stopping.add(part);
    await Promise.all(parts.map((part) => running.get(part)?.stop()));
  }
  async function stop(): Promise<void> {
    isOver = true;
    await stopParts('gateway');
    await stopParts(...SERVICES, 'identity');
    await stopParts('mail', 'kafka', 'postgres');
  }

  try {
    await Promise.race([startAll(), failed]);
  } catch (error) {
    await stop();
    // What was being started meanwhile is stopped too.
    await Promise.allSettled(steps);
    await stop();
    throw error;
  }
  isReady = true;
  return {
    addresses,
    secrets,
    environments,
    running,
    startProgram,
    stop,
    stopPart: (part) => stopParts(part),
    async kill(part) {
      stopping.add(part);
      await running.get(part)?.kill();
    },
  };
}

const MAIL_SINK = fileURLToPath(new URL('./bin/maildev.js', import.meta.resolve('maildev')));

const SCRIPTS: Record<Program, string> = {
  initiative: `${ROOT}services/initiative/dist/main.js`,
  signature: `${ROOT}services/signature/dist/main.js`,
  notification: `${ROOT}services/notification/dist/main.js`,
  identity: `${ROOT}infra/dist/identity/main.js`,
  gateway: `${ROOT}gateway/dist/main.js`,
};

const HEALTH: Record<Program, string> = {
  initiative: '/readyz',
  signature: '/readyz',
  notification: '/readyz',
  identity: '/.well-known/openid-configuration',
  gateway: '/readyz',
};

function addressesOf({ ports, own, databasePrefix, topicPrefix }: SystemOptions, secrets: Secrets): Addresses {
  const local = (port: number) => `http://localhost:${port}`;
  const subgraph = (service: Service) => own[service] ?? `http://127.0.0.1:${ports[service].main}/graphql`;
  return {
    postgres: own.postgres ?? `postgres://postgres:${secrets.postgresPassword}@127.0.0.1:${ports.postgres.main}`,
    kafka: own.kafka ?? `localhost:${ports.kafka.main}`,
    databasePrefix,
    topicPrefix,
    smtp: own.mail ?? `smtp://127.0.0.1:${ports.mail.main}`,
    ...(own.mail ? {} : { mailbox: local(ports.mail.mailbox) }),
    oidcIssuer: own.identity ?? local(ports.identity.main),
    subgraphs: {
      initiative: subgraph('initiative'),
      signature: subgraph('signature'),
      notification: subgraph('notification'),
    },
    gateway: own.gateway ?? local(ports.gateway.main),
  };
}

/** Leaves the environment of each program in a file, so that one can be run by hand: `node --env-file=…`. */
export function keepEnvironments(stateFolder: string, environments: Environments): void {
  mkdirSync(`${stateFolder}/env`, { recursive: true });
  const migrations = Object.entries(environments.migrations).map(
    ([service, environment]) => [`${service}.migrate`, environment] as const,
  );
  for (const [program, environment] of [...Object.entries(environments.programs), ...migrations]) {
    const lines = Object.entries(environment).map(([name, value]) => `${name}='${value}'`);
    writeFileSync(`${stateFolder}/env/${program}.env`, `${lines.join('\n')}\n`, { mode: 0o600 });
  }
}
