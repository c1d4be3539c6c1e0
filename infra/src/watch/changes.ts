import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { watch } from 'chokidar';

// The schema of a service is joined from the parts among its sources.
const FOLDERS = ['packages/*/src', 'services/*/src', 'gateway/src', 'gateway/operations'];
const SOURCE = /\.(?:ts|graphql)$/;
const NO_SOURCE = /\.test\.ts$|\/(?:testing|generated)\//;
// An editor that saves a file touches it more than once.
const SETTLED_MS = 30;

/** Tells of source files whose content has changed, until the signal ends it. */
export async function watchSources(
  onChange: (files: string[]) => void,
  signal: AbortSignal,
  root = ROOT,
): Promise<void> {
  const digestOf = (file: string) => digest(`${root}${file}`);
  const known = new Map<string, string>();
  const touched = new Set<string>();
  let settling: NodeJS.Timeout | undefined;
  const tell = () => {
    const changed = [...touched].filter((file) => known.get(file) !== digestOf(file));
    touched.clear();
    for (const file of changed) known.set(file, digestOf(file));
    if (changed.length > 0) onChange(changed);
  };
  const isIgnored = (path: string, stats?: { isFile(): boolean }) =>
    NO_SOURCE.test(path) || (stats?.isFile() === true && !SOURCE.test(path));
  const watcher = watch(globSync(FOLDERS, { cwd: root }), { cwd: root, ignored: isIgnored });
  signal.addEventListener('abort', () => void watcher.close(), { once: true });
  const { promise: isReady, resolve } = Promise.withResolvers<void>();
  watcher.once('ready', resolve);
  await isReady;
  for (const [folder, names] of Object.entries(watcher.getWatched()))
    for (const name of names) if (SOURCE.test(name)) known.set(`${folder}/${name}`, digestOf(`${folder}/${name}`));
  watcher.on('all', (_event, file) => {
    if (!SOURCE.test(file)) return;
    touched.add(file);
    clearTimeout(settling);
    settling = setTimeout(tell, SETTLED_MS);
  });
}

/** What tells one content from another; of a file that is gone, that it is. */
function digest(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return 'gone';
  }
}
