import { ROOT } from './paths.js';
import type { ProcessOptions } from './process.js';

/** A command of a service that runs to its end, as it was compiled. */
export const describeServiceCommand = (
  service: string,
  command: string,
  given: Pick<ProcessOptions, 'env' | 'logFile' | 'onLine'>,
): ProcessOptions => ({
  name: `${service}-${command}`,
  command: process.execPath,
  args: [`${ROOT}services/${service}/dist/commands/${command}.js`],
  cwd: ROOT,
  ...given,
});
