import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { createShapeCheck } from './answer-shape.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heap = () => (collectGarbage(), process.memoryUsage().heapUsed);
const MEGABYTE = 1024 * 1024;

test('The shapes of answers are remembered within a number of bytes, whatever texts stand in the queries', () => {
  const hasShape = createShapeCheck(buildSchema('type Query { find(text: String): Int }'));
  const ask = (text: string) => hasShape(`{ find(text: "${text}") }`, { find: 1 });
  ask('');
  const before = heap();
  for (let time = 0; time < 400; time += 1) ask(`${time}`.repeat(MEGABYTE / 4 / `${time}`.length));
  expect(heap() - before).toBeLessThan(30 * MEGABYTE);
  expect(ask('x')).toBe(true);
});
