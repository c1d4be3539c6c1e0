import { expect, test } from '@jest/globals';
import { createStuckWatch } from './stuck.js';

test('The oldest delta is stuck when it stays the oldest for longer than it may, and not when others take its place', () => {
  const isStuck = createStuckWatch(10);
  expect([isStuck('1', 100), isStuck('1', 110), isStuck('1', 111)]).toEqual([false, false, true]);
  expect([isStuck('2', 112), isStuck('2', 122), isStuck('2', 123)]).toEqual([false, false, true]);
});

test('Nothing is stuck where nothing waits, for however long', () => {
  const isStuck = createStuckWatch(10);
  expect([isStuck(null, 100), isStuck(null, 200)]).toEqual([false, false]);
  expect([isStuck('1', 300), isStuck(null, 305), isStuck('1', 320), isStuck('1', 330)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
