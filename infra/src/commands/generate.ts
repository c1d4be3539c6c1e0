import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { compose, SUPERGRAPH_FILE } from '../compose.js';
import { writeGenerated } from '../generate/files.js';
import { addWhatLands } from '../generate/landed.js';

const BIN = `${ROOT}node_modules/.bin`;
const inherit = { cwd: ROOT, stdio: 'inherit' as const };

// Resolver types and the supergraph are made from the joined schemas, and services compile against them.
await writeGenerated();
writeFileSync(SUPERGRAPH_FILE, compose());
execFileSync(`${BIN}/graphql-codegen`, ['--config', 'codegen.ts'], inherit);
if (spawnSync(`${BIN}/tsc`, ['--build'], inherit).status === 0) await addWhatLands();
else console.error('✗ What landed is written down when the project compiles: npm run generate');
