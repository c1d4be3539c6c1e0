import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT, waitFor } from '@tpt/embedded';
import { currentRun } from '@tpt/testing';
import { reloadOnChange } from './reload.js';

describe('An edit', () => {
  const off = new AbortController();
  let root: string;
  let told: string[] = [];
  let isOver = false;

  const write = (file: string, text: string) => {
    mkdirSync(`${root}${file}`.replace(/\/[^/]*$/, ''), { recursive: true });
    writeFileSync(`${root}${file}`, text);
  };
  /** A project as ours are, of one source file. */
  const makeProject = (folder: string, name: string, needs: Record<string, string>, source: string) => {
    const up = folder.replace(/[^/]+/g, '..');
    write(`${folder}/package.json`, JSON.stringify({ name, type: 'module', dependencies: needs }));
    write(
      `${folder}/tsconfig.json`,
      JSON.stringify({
        extends: `${up}/tsconfig.base.json`,
        compilerOptions: { rootDir: 'src', outDir: 'dist', types: [] },
        include: ['src'],
        references: Object.values(needs).map((path) => ({ path: `${up}/${path}` })),
      }),
    );
    write(`${folder}/src/main.ts`, source);
  };

  beforeAll(async () => {
    root = `${mkdtempSync(`${currentRun().folder}/reload-`)}/`;
    cpSync(`${ROOT}tsconfig.base.json`, `${root}tsconfig.base.json`);
    makeProject('packages/shared', '@tpt/shared', {}, 'export const shared = 1;\n');
    makeProject('services/initiative', 'initiative', { '@tpt/shared': 'packages/shared' }, 'export const one = 1;\n');
    makeProject('services/signature', 'signature', {}, 'export const two = 2;\n');
    makeProject('gateway', 'gateway', {}, 'export const door = 3;\n');
    write('gateway/supergraph.graphql', 'composed');
    write('gateway/operations/asking.graphql', 'query Asking');
    // Stands for what generates: the graph follows from the schema of the signature service alone.
    write(
      'infra/dist/commands/generate.js',
      `import { copyFileSync } from 'node:fs';
       copyFileSync('services/signature/src/schema.graphql', 'gateway/supergraph.graphql');
       copyFileSync('services/signature/src/schema.graphql', 'services/signature/schema.graphql');`,
    );
    for (const service of ['initiative', 'signature']) write(`services/${service}/src/schema.graphql`, 'composed');
    await reloadOnChange(
      { runsHere: (program) => program !== 'identity', startProgram: async (program) => void told.push(program) },
      {
        root,
        signal: off.signal,
        onReload: () => (isOver = true),
        onMistakes: (reason) => {
          told.push(reason.message);
          isOver = true;
        },
      },
    );
  });
  afterAll(() => off.abort());

  /** Edits a file; gives what was restarted, in order, or the mistakes. */
  const edit = async (file: string, text: string): Promise<string[]> => {
    told = [];
    isOver = false;
    write(file, text);
    await waitFor('it is over', () => isOver);
    return told;
  };

  test('of a service restarts that service alone, on what was edited', async () => {
    expect(await edit('services/signature/src/main.ts', 'export const two = 22;\n')).toEqual(['signature']);
    expect(readFileSync(`${root}services/signature/dist/main.js`, 'utf8')).toContain('two = 22');
  });

  test('of a package restarts what depends on it', async () => {
    expect(await edit('packages/shared/src/main.ts', 'export const shared = 11;\n')).toEqual(['initiative']);
  });

  test('that does not compile restarts nothing and is shown in a line, until it is mended', async () => {
    const file = 'services/signature/src/main.ts';
    expect(await edit(file, 'export const two: string = 22;\n')).toEqual([
      expect.stringMatching(/^services\/signature\/src\/main\.ts\(1,14\): error TS2322: .+$/),
    ]);
    expect(await edit(file, `export const two: string = '22';\n`)).toEqual(['signature']);
  });

  test('of a schema restarts its service, and then the gateway if the graph is another', async () => {
    expect(await edit('services/initiative/src/schema.graphql', 'a comment')).toEqual(['initiative']);
    expect(await edit('services/signature/src/schema.graphql', 'another graph')).toEqual(['signature', 'gateway']);
  });

  test('of a listed operation restarts the gateway', async () => {
    expect(await edit('gateway/operations/asking.graphql', 'query AskingMore')).toEqual(['gateway']);
  });
});
