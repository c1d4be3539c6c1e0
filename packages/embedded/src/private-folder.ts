import { chmodSync, mkdirSync, statSync } from 'node:fs';

const FOR_ITS_OWNER = 0o700;
// The group of PostgreSQL's own user may have been let through, without seeing what is there.
const FOR_OTHERS = 0o067;

/** Makes a folder that is for its owner alone; one that is there already is narrowed to that. */
export function keepPrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: FOR_ITS_OWNER });
  if (statSync(folder).mode & FOR_OTHERS) chmodSync(folder, FOR_ITS_OWNER);
}
