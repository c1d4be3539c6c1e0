import { type ProcessOptions, ROOT, type RunningProcess, startPart, waitForHttp, type Watch } from '@tpt/embedded';
import { PARTS, type Service } from './description.js';
import type { Environments, Program } from './environments.js';

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

const READY_WITHIN_MS = 60_000;

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
});

/** A program that serves, as it is started and waited for; a replica has a name and a port of its own. */
export function startProgram(
  program: Program,
  environments: Environments,
  surroundings: Surroundings,
  watch: Watch,
  replica?: { name: string; port: number },
): Promise<RunningProcess> {
  const environment = environments.programs[program];
  const port = replica?.port ?? Number(environment['PORT']);
  const options = describeRun(
    replica?.name ?? program,
    SCRIPTS[program],
    { ...environment, PORT: `${port}` },
    surroundings,
  );
  const health = `http://127.0.0.1:${port}${HEALTH[program]}`;
  return startPart(PARTS[program].title, options, (signal) => waitForHttp(health, READY_WITHIN_MS, signal), watch);
}

/** A command of a service that runs to its end. */
export const describeCommand = (
  service: Service,
  command: string,
  environment: Record<string, string>,
  surroundings: Surroundings,
): ProcessOptions =>
  describeRun(`${service}-${command}`, `${ROOT}services/${service}/dist/${command}.js`, environment, surroundings);

const describeRun = (
  name: string,
  script: string,
  environment: Record<string, string>,
  { stateFolder, onLine }: Surroundings,
): ProcessOptions => ({
  name,
  command: process.execPath,
  args: [script],
  env: { ...environment, ...commonEnvironment(stateFolder) },
  cwd: ROOT,
  logFile: logFileOf(stateFolder, name),
  ...(onLine ? { onLine: (line: string) => onLine(name, line) } : {}),
});
