import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { COMPOSE_FILE, describeContainers } from '../compose-file.js';
import { compose, SUPERGRAPH } from '../compose.js';

try {
  writeFileSync(`${ROOT}${COMPOSE_FILE}`, describeContainers());
  writeFileSync(`${ROOT}${SUPERGRAPH}`, compose());
  const codegen = `${ROOT}node_modules/.bin/graphql-codegen`;
  const { status } = spawnSync(codegen, ['--config', 'codegen.ts'], { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
