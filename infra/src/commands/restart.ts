import { STATE } from '@tpt/embedded';
import { orderRestart } from '../operating/control.js';
import { PROGRAMS } from '../parts/description.js';
import { endWithReason } from '../operating/end-with-reason.js';

// npm run restart -- PROGRAM, of the system that runs.
const [program = '', ...more] = process.argv.slice(2);

async function restart(): Promise<void> {
  if (!PROGRAMS.some((known) => known === program) || more.length > 0)
    throw new Error(`npm run restart -- PROGRAM. Say which: ${PROGRAMS.join(', ')}`);
  const began = performance.now();
  await orderRestart(STATE, program);
  console.log(`${program} is back after ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

restart().catch(endWithReason);
