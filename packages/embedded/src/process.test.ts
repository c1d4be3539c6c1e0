import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { PartFailed } from './part-failed.js';
import { makeTestFolder } from './testing/test-folder.js';
import { familyOf } from './process-family.js';
import { runToEnd, startProcess, type ProcessOptions } from './process.js';
import { waitFor } from './wait.js';

const folder = makeTestFolder();
const shell = (script: string): ProcessOptions => ({
  name: 'shell',
  command: 'sh',
  args: ['-c', script],
  env: {},
  cwd: folder,
  logFile: `${folder}/shell.log`,
});
// A child in a session, and so in a group, of its own, as those of PostgreSQL are.
const PARENT = `setsid sleep 1000 & echo started; wait`;

const stateOf = (pid: number): string | undefined => {
  try {
    return /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
};

// What a test that failed would leave, and wait for.
const begun: number[] = [];
afterEach(() => {
  for (const pid of begun.splice(0)) if (stateOf(pid)) process.kill(pid, 'SIGKILL');
});

describe('A process and its children', () => {
  const startParent = async () => {
    const running = startProcess(shell(PARENT));
    const family = await waitFor('the child', () => {
      const members = familyOf([running.pid]);
      return members.length > 1 && members;
    });
    begun.push(...family);
    return { running, family };
  };

  test('are frozen together, and go on together', async () => {
    const { running, family } = await startParent();
    running.pause();
    await waitFor('all of them are frozen', () => family.every((pid) => stateOf(pid) === 'T'));
    running.resume();
    await waitFor('all of them go on', () => family.every((pid) => stateOf(pid) === 'S'));
    await running.kill();
  });

  test('are killed together, also when they are frozen', async () => {
    const { running, family } = await startParent();
    running.pause();
    expect(await running.kill()).toEqual({ code: null, signal: 'SIGKILL' });
    await waitFor('none is left', () => family.every((pid) => [undefined, 'Z'].includes(stateOf(pid))));
  });

  test('stop in order, also when they are frozen', async () => {
    const running = startProcess(shell(`trap 'exit 7' TERM; echo ready; while :; do sleep 0.1; done`));
    await waitFor('it is ready', () => running.lastLines().includes('ready'));
    running.pause();
    expect(await running.stop()).toEqual({ code: 7, signal: null });
  });
});

describe('What a process wrote', () => {
  test('is all in its file once it has ended', async () => {
    for (let time = 0; time < 20; time += 1) {
      const logFile = `${folder}/written-${time}.log`;
      await startProcess({ ...shell('seq 1 5000'), logFile }).exited;
      expect(readFileSync(logFile, 'utf8').endsWith('\n5000\n')).toBe(true);
    }
  });
});

describe('What is called off', () => {
  test('is not begun, and what runs to its end is ended', async () => {
    const off = new AbortController();
    const errand = runToEnd(shell('sleep 1000'), {
      signal: off.signal,
      onErrand: ({ pid }) => begun.push(pid),
    });
    off.abort(new Error('called off'));
    await expect(errand).rejects.toThrow('called off');
    expect(stateOf(begun[0]!)).toBeUndefined();
    const watch = { signal: off.signal, onErrand: ({ pid }: { pid: number }) => void begun.push(pid) };
    await expect(runToEnd(shell('true'), watch)).rejects.toThrow('called off');
    expect(() => startProcess(shell('true'), watch)).toThrow('called off');
    expect(begun).toHaveLength(1);
  });
});

describe('What failed', () => {
  test('says how it ended and what it said last, of a log the message', async () => {
    const failing = runToEnd(shell(`echo begun; echo '{"level":60,"msg":"no \\\\"way\\\\""}' >&2; exit 3`));
    const failure = (await failing.catch((error: unknown) => error)) as PartFailed;
    expect(failure.message).toMatch(/^shell ended with code 3[^]*begun/);
    expect(failure.how).toBe('ended with code 3');
    expect(failure.lastWords.split(' · ').sort()).toEqual(['begun', 'no \\"way\\"']);
  });
});
