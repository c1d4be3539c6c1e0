import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { compose, SUPERGRAPH_FILE } from '../compose.js';

writeFileSync(SUPERGRAPH_FILE, compose());
execFileSync(`${ROOT}node_modules/.bin/graphql-codegen`, ['--config', 'codegen.ts'], { cwd: ROOT, stdio: 'inherit' });
