import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { PARTS, PROGRAMS, type Program } from '../description.js';

interface Project {
  name: string;
  dependencies?: Record<string, string>;
}

/** The folder of a program's project, such as `services/initiative`. */
export const folderOf = (program: Program): string => PARTS[program].script.split('/dist/')[0]!;

/** The programs that run code of a folder, their own or that of a package they depend on. */
export function programsOf(folder: string): Program[] {
  const folders = foldersByName();
  return PROGRAMS.filter((program) => closureOf(folderOf(program), folders).has(folder));
}

/** The project that a source file belongs to, undefined when it is none of a program. */
export const projectOf = (file: string): string | undefined =>
  /^((?:packages|services)\/[^/]+|gateway)\//.exec(file)?.[1];

function closureOf(folder: string, folders: Map<string, string>, seen = new Set<string>()): Set<string> {
  if (seen.has(folder)) return seen;
  seen.add(folder);
  for (const name of Object.keys(readProject(folder).dependencies ?? {})) {
    const dependency = folders.get(name);
    if (dependency) closureOf(dependency, folders, seen);
  }
  return seen;
}

const foldersByName = (): Map<string, string> =>
  new Map(
    readdirSync(`${ROOT}packages`).map(
      (entry) => [readProject(`packages/${entry}`).name, `packages/${entry}`] as const,
    ),
  );

const readProject = (folder: string): Project =>
  JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, 'utf8')) as Project;
