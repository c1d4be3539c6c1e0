import { execFileSync } from 'node:child_process';
import { ROOT } from '@tpt/embedded';

const inherit = { cwd: ROOT, stdio: 'inherit' as const };

execFileSync(process.execPath, [`${ROOT}gateway/dist/compose.js`, 'write'], inherit);
execFileSync(`${ROOT}node_modules/.bin/graphql-codegen`, ['--config', 'codegen.ts'], inherit);
