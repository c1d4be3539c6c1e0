import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT } from '@tpt/embedded';

const BENCHES = ['list', 'search', 'import', 'sign', 'gateway', 'shedding', 'watchers'];
const [name = ''] = process.argv.slice(2);
const script = `${ROOT}bench/dist/${name}.js`;

if (!BENCHES.includes(name) || !existsSync(script)) {
  console.error(`✗ Say which: npm run bench -- ${BENCHES.join(' | ')}`);
  process.exit(1);
}
await import(pathToFileURL(script).href);
