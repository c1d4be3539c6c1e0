import { existsSync, renameSync, rmSync } from 'node:fs';
import { ROOT, STATE } from './paths.js';
import { runToEnd, type Watch } from './process.js';

/** A program for Java that Maven fetches once, with everything that it needs. */
export interface JavaProgram {
  /** The folder of its `pom.xml` in this package. */
  name: string;
  version: string;
}

/** Where its libraries are, once they were fetched. */
export const librariesOf = ({ name, version }: JavaProgram): string => `${STATE}/${name}-${version}`;

/** Fetches a program with Maven, unless that was done before. */
export async function fetchJars(program: JavaProgram, logFile: string, watch: Watch = {}): Promise<void> {
  const libraries = librariesOf(program);
  if (existsSync(libraries)) return;
  const unfinished = `${libraries}.unfinished-${process.pid}`;
  await runToEnd(
    {
      name: 'mvn',
      command: 'mvn',
      args: [
        '--batch-mode',
        '--quiet',
        'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
        `-DoutputDirectory=${unfinished}`,
        '-DincludeScope=runtime',
      ],
      env: {
        ...(process.env as Record<string, string>),
        MAVEN_OPTS: `-XX:-UsePerfData ${process.env['MAVEN_OPTS'] ?? ''}`,
      },
      cwd: `${ROOT}packages/embedded/${program.name}`,
      logFile,
    },
    watch,
  );
  if (existsSync(libraries)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, libraries);
}
