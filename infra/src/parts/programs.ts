import {
  describeServiceCommand,
  type ProcessOptions,
  ROOT,
  type RunningProcess,
  startPart,
  STATE,
  waitForHttp,
  type Watch,
} from '@tpt/embedded';
import { PARTS, type Program, type Service } from './description.js';
import type { Environments, ProgramPorts } from './environments.js';

const READY_WITHIN_MS = 60_000;
// Megabytes of half the nursery, of which V8 holds three. What serves people here shares its machine with everything
// else: left to itself each would take as much again, and spend a twentieth less time at the most. The gateway makes more
// that lives for a moment.
const NURSERY: Partial<Record<Program, number>> = { gateway: 16 };
const SMALL_NURSERY = 8;

/** Where programs of ours run. */
export interface Surroundings {
  stateFolder: string;
  onLine?(part: string, line: string): void;
}

/** Where the output of a part is kept. */
export const logFileOf = (stateFolder: string, name: string): string => `${stateFolder}/logs/${name}.log`;

/** The environment that every program of ours is given besides its own. */
export const commonEnvironment = (stateFolder: string): Record<string, string> => ({
  NODE_ENV: 'production',
  TMPDIR: `${stateFolder}/tmp`,
  // What was compiled once is not compiled again by the next start.
  NODE_COMPILE_CACHE: `${STATE}/compiled`,
});

/** A program that serves, as it is started and waited for; a replica has a name and ports of its own. */
export function startProgram(
  program: Program,
  environments: Environments,
  surroundings: Surroundings,
  watch: Watch,
  replica?: { name: string; ports: ProgramPorts },
): Promise<RunningProcess> {
  const { title, script, health } = PARTS[program];
  const environment = { ...environments.programs[program], ...portsOf(replica?.ports) };
  const port = environment['OPERATIONS_PORT'] ?? environment['PORT'];
  const name = replica?.name ?? program;
  const options = {
    name,
    command: process.execPath,
    args: [`--max-semi-space-size=${NURSERY[program] ?? SMALL_NURSERY}`, `${ROOT}${script}`],
    cwd: ROOT,
    ...surround(name, environment, surroundings),
  };
  return startPart(
    title,
    options,
    (signal) => waitForHttp(`http://127.0.0.1:${port}${health}`, READY_WITHIN_MS, signal),
    watch,
  );
}

const portsOf = (ports: ProgramPorts | undefined): Record<string, string> =>
  ports === undefined
    ? {}
    : { PORT: `${ports.main}`, ...(ports.operations ? { OPERATIONS_PORT: `${ports.operations}` } : {}) };

/** A command of a service that runs to its end. */
export const describeCommand = (
  service: Service,
  command: string,
  environment: Record<string, string>,
  surroundings: Surroundings,
): ProcessOptions =>
  describeServiceCommand(service, command, surround(`${service}-${command}`, environment, surroundings));

const surround = (
  name: string,
  environment: Record<string, string>,
  { stateFolder, onLine }: Surroundings,
): Pick<ProcessOptions, 'env' | 'logFile' | 'onLine'> => ({
  env: { ...environment, ...commonEnvironment(stateFolder) },
  logFile: logFileOf(stateFolder, name),
  ...(onLine ? { onLine: (line: string) => onLine(name, line) } : {}),
});
