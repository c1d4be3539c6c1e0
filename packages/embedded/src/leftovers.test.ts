import { closeSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Leftovers } from './leftovers.js';
import { makeTestFolder } from './testing/test-folder.js';
import { startProcess, type RunningProcess } from './process.js';

describe('What a crash leaves running', () => {
  let folder: string;
  let file: string;
  const started: RunningProcess[] = [];

  const startSleeper = (): RunningProcess => {
    const sleeper = startProcess({
      name: 'sleeper',
      command: 'sleep',
      args: ['1000'],
      env: {},
      cwd: folder,
      logFile: `${folder}/sleeper.log`,
    });
    started.push(sleeper);
    return sleeper;
  };
  beforeEach(() => {
    folder = makeTestFolder();
    file = `${folder}/processes.json`;
  });
  afterAll(() => Promise.all(started.map((sleeper) => sleeper.kill())));

  test('is ended by the next start, once', async () => {
    const sleeper = startSleeper();
    new Leftovers(folder).note([sleeper.pid]);
    expect(await new Leftovers(folder).end()).toBe(1);
    expect(await sleeper.exited).toEqual({ code: null, signal: 'SIGTERM' });
    expect(await new Leftovers(folder).end()).toBe(0);
  });

  test('is ended as far as it can be read in a record that was torn, and that is said', async () => {
    const [first, second] = [startSleeper(), startSleeper()];
    new Leftovers(folder).note([first.pid, second.pid]);
    truncateSync(file, readFileSync(file).length - '999"}]}'.length);
    const said: string[] = [];
    expect(await new Leftovers(folder).end((line) => said.push(line))).toBe(1);
    expect(await first.exited).toMatchObject({ signal: 'SIGTERM' });
    expect(said).toEqual([expect.stringMatching(/processes\.json was torn/)]);
  });

  test.each(['', '{"laun', '\0\0\0\0'])('stops no start when the record holds nothing (%j)', async (rest) => {
    writeFileSync(file, rest);
    expect(await new Leftovers(folder).end()).toBe(0);
  });

  test('is noted in a file that is whole at every moment: a new one takes the place of the old one', () => {
    const leftovers = new Leftovers(folder);
    leftovers.note([]);
    const before = readFileSync(file, 'utf8');
    const old = openSync(file, 'r');
    leftovers.note([process.pid]);
    expect(readFileSync(old, 'utf8')).toBe(before);
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    closeSync(old);
  });
});
