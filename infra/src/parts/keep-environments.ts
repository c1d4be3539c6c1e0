import { keepPrivate } from '@tpt/embedded';
import writeFileAtomic from 'write-file-atomic';
import type { Environments } from './environments.js';

/** Leaves the environment of each program in a file, so that one can be run by hand: `node --env-file=…`. */
export function keepEnvironments(stateFolder: string, environments: Environments): void {
  keepPrivate(`${stateFolder}/env`);
  const migrations = Object.entries(environments.migrations).map(
    ([service, environment]) => [`${service}.migrate`, environment] as const,
  );
  for (const [program, environment] of [...Object.entries(environments.programs), ...migrations])
    writeEnvironment(`${stateFolder}/env/${program}.env`, environment);
}

/** Writes an environment down, for its owner alone. */
export function writeEnvironment(file: string, environment: Record<string, string>): void {
  const lines = Object.entries(environment).map(([name, value]) => `${name}=${quote(value)}`);
  writeFileAtomic.sync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
}

/** Such a file knows no escapes: what is quoted must not hold the quote. */
function quote(value: string): string {
  const mark = ["'", '"', '`'].find((candidate) => !value.includes(candidate)) ?? "'";
  return mark + value + mark;
}
