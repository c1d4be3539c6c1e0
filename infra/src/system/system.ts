import { mkdirSync } from 'node:fs';
import { keepPrivate, unlessAborted, type RunningProcess } from '@tpt/embedded';
import { Crew, type CrewEvents } from './crew.js';
import type { PartName, Program } from '../parts/description.js';
import { keepEnvironments } from '../parts/keep-environments.js';
import { freePorts } from '../parts/ports.js';
import { startProgram } from '../parts/programs.js';
import { startInOrder, type OrderOptions } from './start-in-order.js';
import { Starting } from './starting.js';
import { describeStarts } from './starts.js';
import { planSystem, type PlanOptions, type SystemPlan } from './system-plan.js';

/** How to start a system. */
export interface SystemOptions extends PlanOptions, OrderOptions, CrewEvents {
  /** Starts a part again that ended after the system was ready, unless it was told to end. */
  bringBack?: boolean;
  /** Calls the start off. */
  signal?: AbortSignal;
}

/** A system that answers. */
export interface System extends SystemPlan {
  /** Parts that run here. */
  running: Map<PartName, RunningProcess>;
  /** Whether a program is run here, also when it has just ended. */
  runsHere(program: Program): boolean;
  /** Whether somebody runs a program by hand, where it would be. */
  isLeftOut(program: Program): boolean;
  /** Starts a program, which is stopped first when it runs, and waits until it is ready. */
  startProgram(program: Program): Promise<void>;
  /** Starts one more process of a program, on free ports and with the same environment; it stops with the system. */
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
  makeStateFolder(options);
  const plan = await planSystem(options);
  keepEnvironments(options.stateFolder, plan.environments);
  const crew = await startCrew(options, plan);
  if (options.bringBack) crew.bringBack();
  return handOver(crew, options, plan);
}

function makeStateFolder({ stateFolder }: SystemOptions): void {
  keepPrivate(stateFolder);
  mkdirSync(`${stateFolder}/tmp`, { recursive: true });
}

/** A part that ends during the start ends the start. */
async function startCrew(options: SystemOptions, plan: SystemPlan): Promise<Crew> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal ? [options.signal] : [])]);
  let isReady = false;
  const onDeath: CrewEvents['onDeath'] = (part, reason, againInMs) =>
    isReady ? options.onDeath?.(part, reason, againInMs) : failure.abort(reason);
  const crew = new Crew(describeStarts(options, plan), { ...options, onDeath }, signal);
  try {
    await unlessAborted(startInOrder(new Starting(crew, options, signal), options, plan), signal);
  } catch (error) {
    failure.abort(error);
    await crew.stop();
    throw error;
  }
  isReady = true;
  return crew;
}

function handOver(crew: Crew, options: SystemOptions, plan: SystemPlan): System {
  let replicas = 0;
  const isLeftOut = (program: Program): boolean => options.without?.includes(program) ?? false;
  return {
    ...plan,
    running: crew.running,
    runsHere: (program) => !options.own[program] && !isLeftOut(program),
    isLeftOut,
    startProgram: (program) => crew.start(program),
    async startReplica(program) {
      replicas += 1;
      const replica = { name: `${program}-replica-${replicas}`, ports: (await freePorts())[program] };
      return crew.startBeside((watch) => startProgram(program, plan.environments, options, watch, replica));
    },
    kill: (part) => crew.kill(part),
    stopPart: (part) => crew.stopParts(part),
    pause: (part) => crew.running.get(part)?.pause(),
    resume: (part) => crew.running.get(part)?.resume(),
    stop: () => crew.stop(),
  };
}
