import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import { PARTS, PROGRAMS, type Program } from '../parts/description.js';

interface Project {
  name: string;
  dependencies?: Record<string, string>;
}

/** The folder of a program's project, such as `services/initiative`. */
export const folderOf = (program: Program): string => PARTS[program].script.split('/dist/')[0]!;

/** The programs that run code of a folder, their own or that of a package they depend on. */
export function programsOf(folder: string, root = ROOT): Program[] {
  const read = (project: string) => JSON.parse(readFileSync(`${root}${project}/package.json`, 'utf8')) as Project;
  const packages = readdirSync(`${root}packages`).map((name) => `packages/${name}`);
  const folders = new Map(packages.map((project) => [read(project).name, project]));
  const closureOf = (project: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(project)) return seen;
    seen.add(project);
    for (const name of Object.keys(read(project).dependencies ?? {}))
      if (folders.has(name)) closureOf(folders.get(name)!, seen);
    return seen;
  };
  return PROGRAMS.filter(
    (program) => existsSync(`${root}${folderOf(program)}/package.json`) && closureOf(folderOf(program)).has(folder),
  );
}

/** The project that a source file belongs to, undefined when it is none of a program. */
export const projectOf = (file: string): string | undefined =>
  /^((?:packages|services)\/[^/]+|gateway)\//.exec(file)?.[1];
