import { startTestSystem, type System } from '@tpt/infra';

let system: System | undefined;

/** The system that runs. */
export function runningSystem(): System {
  if (!system) throw new Error('a story is told before its system has started');
  return system;
}

/** Starts the system of all stories that are told one after another. */
export async function startForStories(): Promise<void> {
  system = await startTestSystem();
}

/** Stops it. */
export async function stopAfterStories(): Promise<void> {
  await system?.stop();
}
