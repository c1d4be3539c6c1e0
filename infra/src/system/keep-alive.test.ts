import { mkdtempSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunningProcess, startProcess, waitFor } from '@tpt/embedded';
import { currentRun } from '@tpt/testing';
import { keepAlive, type Pauses } from './keep-alive.js';

const folder = mkdtempSync(`${currentRun().folder}/keep-alive-`);

describe('A part that ends', () => {
  let over: AbortController;
  let running: RunningProcess;
  let said: string[];
  let watch: Promise<void>;

  const startSleeper = (): RunningProcess => {
    running = startProcess({
      name: 'sleeper',
      command: 'sh',
      args: ['-c', 'echo tired; exec sleep 1000'],
      env: {},
      cwd: folder,
      logFile: `${folder}/sleeper.log`,
    });
    return running;
  };
  const watchOver = (pauses: Pauses, start = async () => startSleeper()) => {
    watch = keepAlive(startSleeper(), {
      title: 'the sleeper',
      start,
      signal: over.signal,
      onDeath: ({ message }, againInMs) => said.push(`${againInMs}: ${message.split('.')[0]}`),
      onReturn: () => said.push('back'),
      pauses,
    });
  };
  const timesBack = (times: number) =>
    waitFor(`back ${times} times`, () => said.filter((line) => line === 'back').length === times);

  beforeEach(() => {
    over = new AbortController();
    said = [];
  });
  afterEach(async () => {
    over.abort();
    await running.kill();
    await watch;
  });

  test('is started again, later each time up to the longest, and that is said', async () => {
    watchOver({ firstMs: 10, longestMs: 40, livedMs: 60_000 });
    for (const times of [1, 2, 3, 4]) {
      process.kill(running.pid, 'SIGKILL');
      await timesBack(times);
    }
    expect(said.filter((line) => line !== 'back')).toEqual(
      [10, 20, 40, 40].map((pause) => `${pause}: the sleeper ended by SIGKILL`),
    );
  });

  test('is started as soon as at first once it has lived', async () => {
    watchOver({ firstMs: 10, longestMs: 40, livedMs: 0 });
    for (const times of [1, 2]) {
      process.kill(running.pid, 'SIGKILL');
      await timesBack(times);
    }
    expect(said.filter((line) => line !== 'back')).toEqual(Array(2).fill('10: the sleeper ended by SIGKILL'));
  });

  test('is tried again when it could not be started', async () => {
    let tries = 0;
    watchOver({ firstMs: 10, longestMs: 40, livedMs: 60_000 }, async () => {
      tries += 1;
      if (tries < 3) throw new Error(`no ${tries}`);
      return startSleeper();
    });
    await running.kill();
    await timesBack(1);
    expect(said).toEqual(['10: the sleeper ended by SIGKILL', '20: no 1', '40: no 2', 'back']);
  });

  test('stays away once the watch is over, though it was about to be started', async () => {
    watchOver({ firstMs: 60_000, longestMs: 60_000, livedMs: 60_000 });
    await running.kill();
    await waitFor('its end is said', () => said.length === 1);
    over.abort();
    await watch;
    expect(said).toEqual(['60000: the sleeper ended by SIGKILL']);
  });
});
