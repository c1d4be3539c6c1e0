import { mkdirSync } from 'node:fs';
import { freePort, keepPrivate, type RunningProcess, unlessAborted } from '@tpt/embedded';
import { addressesOf } from './addresses.js';
import { Crew, type CrewEvents } from './crew.js';
import { describeEnvironments, type Addresses, type Environments, type Program } from './environments.js';
import type { PartName } from './description.js';
import { keepEnvironments } from './keep-environments.js';
import { startProgram } from './programs.js';
import { keepSecrets, type Secrets } from './secrets.js';
import { startInOrder, type StartOptions } from './start-in-order.js';
import { describeStarts } from './starts.js';

/** How to start a system. */
export interface SystemOptions extends StartOptions, CrewEvents {
  /** Settings of the programs that are not addresses or secrets, by part; they win over what is described. */
  settings?: Partial<Record<Program, Record<string, string>>>;
  logLevel: string;
  moderators: string;
  /** Starts a part again that ended after the system was ready, unless it was told to end. */
  bringBack?: boolean;
  /** Calls the start off. */
  signal?: AbortSignal;
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
  /** Starts one more process of a program, on a free port and with the same environment; it stops with the system. */
  startReplica(program: Program): Promise<RunningProcess>;
  /** Ends a part at once; it stays away until it is started. */
  kill(part: PartName): Promise<void>;
  /** Stops a part in order; it stays away until it is started. */
  stopPart(part: PartName): Promise<void>;
  /** Freezes a part: it neither answers nor ends. */
  pause(part: PartName): void;
  /** Lets a part go on that was frozen. */
  resume(part: PartName): void;
  /** Stops everything, what depends on others first. */
  stop(): Promise<void>;
}

/** Starts every part that nobody else runs; ends with a system that answers, or with none and the reason. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { stateFolder } = options;
  keepPrivate(stateFolder);
  mkdirSync(`${stateFolder}/tmp`, { recursive: true });
  const secrets = await keepSecrets(stateFolder);
  const addresses = addressesOf(options, secrets);
  const environments = environmentsOf(options, addresses, secrets);
  keepEnvironments(stateFolder, environments);

  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal ? [options.signal] : [])]);
  let isReady = false;
  // A part that ends during the start ends the start.
  const onDeath: CrewEvents['onDeath'] = (part, reason, againInMs) =>
    isReady ? options.onDeath?.(part, reason, againInMs) : failure.abort(reason);
  const crew = new Crew(describeStarts(options, environments, secrets), { ...options, onDeath }, signal);
  try {
    await unlessAborted(startInOrder(crew, options, { addresses, environments, secrets }, signal), signal);
  } catch (error) {
    failure.abort(error);
    await crew.stop();
    throw error;
  }
  isReady = true;
  if (options.bringBack) crew.bringBack();
  let replicas = 0;
  return {
    addresses,
    secrets,
    environments,
    running: crew.running,
    startProgram: (program) => crew.start(program),
    async startReplica(program) {
      replicas += 1;
      const replica = { name: `${program}-replica-${replicas}`, port: await freePort() };
      return crew.startBeside((watch) => startProgram(program, environments, options, watch, replica));
    },
    kill: (part) => crew.kill(part),
    stopPart: (part) => crew.stopParts(part),
    pause: (part) => crew.running.get(part)?.pause(),
    resume: (part) => crew.running.get(part)?.resume(),
    stop: () => crew.stop(),
  };
}

function environmentsOf(options: SystemOptions, addresses: Addresses, secrets: Secrets): Environments {
  const { ports, settings = {} } = options;
  const listening = {
    host: '127.0.0.1',
    ports: {
      initiative: ports.initiative.main,
      signature: ports.signature.main,
      notification: ports.notification.main,
      identity: ports.identity.main,
      gateway: ports.gateway.main,
    },
  };
  const environments = describeEnvironments(addresses, listening, secrets, options);
  for (const [program, chosen] of Object.entries(settings))
    Object.assign(environments.programs[program as Program], chosen);
  return environments;
}
