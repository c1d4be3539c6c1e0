import { relative } from 'node:path';
import { ROOT } from '@tpt/embedded';
import { PARTS, type Program } from '../parts/description.js';

/** How a program is run by hand in the folder of the project, with the environment that the last start left for it. */
export const commandByHand = (program: Program, stateFolder: string): string =>
  `node_modules/.bin/node --env-file=${relative(ROOT, stateFolder)}/env/${program}.env ${PARTS[program].script}`;
