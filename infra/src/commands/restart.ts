import { STATE } from '@tpt/embedded';
import { orderRestart } from '../control.js';
import { PROGRAMS } from '../description.js';

// npm run restart -- PROGRAM, of the system that runs.
const [program = ''] = process.argv.slice(2);

async function restart(): Promise<void> {
  if (!PROGRAMS.some((known) => known === program)) throw new Error(`Say which: ${PROGRAMS.join(', ')}`);
  const began = performance.now();
  await orderRestart(STATE, program);
  console.log(`${program} is back after ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

restart().catch((error: unknown) => {
  console.error(`✗ ${(error as Error).message}`);
  process.exit(1);
});
