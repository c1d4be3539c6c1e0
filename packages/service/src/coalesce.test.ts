import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { coalesce } from './coalesce.js';

describe('Calls that arrive while earlier ones run', () => {
  test('leave together when one of those returns, each with its own answer', async () => {
    const calls: number[] = [];
    let underWay = 0;
    const double = coalesce<number, number>(
      async (items) => {
        calls.push(items.length);
        underWay += 1;
        expect(underWay).toBeLessThanOrEqual(1);
        await delay(20);
        underWay -= 1;
        return items.map((item) => item * 2);
      },
      { inFlight: 1, largest: 3 },
    );
    const first = double(1);
    await delay(10);
    const others = [2, 3, 4, 5].map(double);
    expect(await Promise.all([first, ...others])).toEqual([2, 4, 6, 8, 10]);
    expect(calls).toEqual([1, 3, 1]);
  });

  test('fail together and hold up nobody who comes later', async () => {
    let isBroken = true;
    const echo = coalesce<number, number>(
      async (items) => {
        if (isBroken) throw new Error('broken');
        return [...items];
      },
      { inFlight: 1, largest: 10 },
    );
    await expect(Promise.all([echo(1), echo(2)])).rejects.toThrow('broken');
    isBroken = false;
    expect(await echo(3)).toBe(3);
  });
});
