import { createHash } from 'node:crypto';
import { existsSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';

// Without an archive everything runs all the same.
const QUIET = '-Xlog:cds=error,cds+dynamic=error';

/**
 * Where the classes of a program for Java are kept as its JVM has read and checked them, which spares each start half of
 * its work. A JVM takes no archive that another wrote, or of other libraries, so there is one for each.
 */
export const classArchiveOf = (libraries: string): string =>
  `${libraries}.classes-${digestOf([libraries, findJava()].filter((file) => existsSync(file)))}`;

/** What a JVM is told to write an archive when it ends. */
export const writingArchive = (file: string): string[] => [`-XX:ArchiveClassesAtExit=${file}`, QUIET];

/** What a JVM is told to use an archive; nothing where it could write none. */
export const usingArchive = (archive: string): string[] =>
  existsSync(archive) && statSync(archive).size > 0 ? [`-XX:SharedArchiveFile=${archive}`, QUIET] : [];

/** Puts a written archive in its place; an empty one says that this JVM writes none, so that it is not asked again. */
export function keepArchive(written: string, archive: string): void {
  if (existsSync(written)) renameSync(written, archive);
  else writeFileSync(archive, '');
}

function findJava(): string {
  const folders = process.env['PATH']?.split(delimiter) ?? [];
  return folders.map((folder) => `${folder}/java`).find((file) => existsSync(file)) ?? '';
}

function digestOf(files: string[]): string {
  const identities = files.map((file) => [realpathSync(file), statSync(realpathSync(file)).mtimeMs]);
  return createHash('sha256').update(JSON.stringify(identities)).digest('hex').slice(0, 16);
}
