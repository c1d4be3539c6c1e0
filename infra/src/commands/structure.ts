import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';

/** A folder as it is drawn: what it holds in lines, and which others it imports. */
interface Room {
  files: { name: string; lines: number }[];
  imports: Set<string>;
}

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

const PLACES = ['gateway', 'infra', 'testing', 'journeys', 'bench'];
const SOURCES = [...['packages', 'services'].flatMap(inside), ...PLACES.map((place) => `${place}/src`)];

function inside(folder: string): string[] {
  return readdirSync(ROOT + folder).map((name) => `${folder}/${name}/src`);
}

/** The capability, package or place that a file belongs to. */
function roomOf(file: string): string | undefined {
  const [, service, rest] = /^services\/([^/]+)\/src\/(.+)$/.exec(file) ?? [];
  if (service) return `${service}/${rest!.includes('/') ? rest!.split('/')[0] : ''}`;
  const [, name] = /^packages\/([^/]+)\//.exec(file) ?? [];
  if (name) return `packages/${name}`;
  return PLACES.find((place) => file.startsWith(`${place}/`));
}

const { stdout } = spawnSync(
  `${ROOT}node_modules/.bin/depcruise`,
  ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...SOURCES],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);
const rooms = new Map<string, Room>();
for (const { source, dependencies } of (JSON.parse(stdout) as Cruise).modules) {
  const name = roomOf(source);
  if (!name || !/\/src\/.*\.ts$/.test(source) || source.includes('/generated/')) continue;
  const room = rooms.get(name) ?? { files: [], imports: new Set<string>() };
  rooms.set(name, room);
  room.files.push({ name: source, lines: readFileSync(ROOT + source, 'utf8').split('\n').length - 1 });
  for (const { resolved } of dependencies) {
    const other = roomOf(resolved);
    if (other && other !== name) room.imports.add(other);
  }
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const describe = (files: Room['files']): string => {
  const largest = files.toSorted((a, b) => b.lines - a.lines)[0]!;
  const sum = files.reduce((lines, file) => lines + file.lines, 0);
  const figures = `${files.length} files, ${sum} lines, median ${median(files.map(({ lines }) => lines))}`;
  return `${figures}, largest ${largest.lines} (${largest.name.replace(/^.*\/src\//, '')})`;
};

for (const [name, { files, imports }] of [...rooms].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${name.padEnd(26)} ${describe(files)}`);
  if (imports.size > 0) console.log(`${' '.repeat(26)} → ${[...imports].toSorted().join(', ')}`);
}
console.log(`\nAll: ${describe([...rooms.values()].flatMap(({ files }) => files))}`);
