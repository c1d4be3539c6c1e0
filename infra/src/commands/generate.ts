import { execFileSync } from 'node:child_process';
import { writeGenerated } from '../generate/files.js';
import { ROOT } from '../paths.js';

const inherit = { cwd: ROOT, stdio: 'inherit' as const };

// Resolver types and the supergraph are made from the joined schemas.
await writeGenerated();
execFileSync(process.execPath, [`${ROOT}gateway/dist/compose.js`, 'write'], inherit);
execFileSync(`${ROOT}node_modules/.bin/graphql-codegen`, ['--config', 'codegen.ts'], inherit);
