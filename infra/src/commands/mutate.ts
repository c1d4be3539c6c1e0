import { chooseUnits, mutateUnit, type Mutant } from '../mutation.js';
import { reportMutants } from '../mutation-report.js';
import { publishRun } from '../tests/run.js';
import { buildStage } from '../tests/stage.js';

const units = chooseUnits(process.argv.slice(2));
const stage = await buildStage({ postgres: { fsync: 'off', synchronous_commit: 'off', max_connections: '300' } });
publishRun(stage.run);
try {
  const mutants: Mutant[] = [];
  for (const [unit, parts] of units) {
    console.log(`… ${unit}`);
    mutants.push(...(await mutateUnit(unit, parts)));
  }
  console.log(reportMutants(mutants));
} finally {
  await stage.stop();
}
