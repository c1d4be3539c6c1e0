import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { watchEventLoop } from './event-loop-lag.js';

const block = (milliseconds: number) => {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
};

test('An event loop lags when it is late turn after turn, not when one turn was long', async () => {
  const loop = watchEventLoop();
  await delay(200);
  block(700);
  await delay(0);
  expect(loop.lagMs()).toBeLessThan(300);
  for (let turn = 0; turn < 10; turn += 1) {
    block(200);
    await delay(0);
  }
  expect(loop.lagMs()).toBeGreaterThan(100);
  await waitFor('it lags no more', () => loop.lagMs() < 100);
  loop.stop();
});
