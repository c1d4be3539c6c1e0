import { commitFaults, readFaults } from '../mutation/faults.js';
import { chooseUnits, mutateUnit, type Mutant } from '../mutation/mutants.js';
import { reportMutants } from '../mutation/report.js';
import { buildStage, publishRun } from '@tpt/testing';

const paths = process.argv.slice(2);
try {
  if (paths[0] === 'faults') tryFaults();
  else await mutate();
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}

function tryFaults(): void {
  commitFaults(readFaults(), ({ fault }, wrong) => {
    console.log(`${wrong === undefined ? '✓' : '✗'} ${fault}`);
    if (wrong === undefined) return;
    console.error(wrong);
    process.exitCode = 1;
  });
}

async function mutate(): Promise<void> {
  const units = chooseUnits(paths);
  const stage = await buildStage({ postgres: { fsync: 'off', synchronous_commit: 'off', max_connections: '300' } });
  publishRun(stage.run);
  try {
    const mutants: Mutant[] = [];
    for (const [unit, parts] of units) {
      console.log(`… ${unit}`);
      // The others need not wait for whoever mends this one.
      const ofUnit = await mutateUnit(unit, parts).catch((error: unknown) => {
        console.error(`✗ ${unit}: ${(error as Error).message}`);
        process.exitCode = 1;
        return [];
      });
      mutants.push(...ofUnit);
    }
    console.log(reportMutants(mutants));
  } finally {
    await stage.stop();
  }
}
