import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { gatherLines } from './gather-lines.js';

test('the lines of one turn are written together and in order, and a warning is out at once with all before it', async () => {
  const writes: string[][] = [];
  const write = (lines: string) =>
    void writes.push(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { msg: string }).msg),
    );
  const logger = pino({}, gatherLines({ write }));
  logger.info('a');
  logger.child({ log: 'access' }).info('b');
  expect(writes).toEqual([]);
  await turn();
  expect(writes).toEqual([['a', 'b']]);
  logger.info('c');
  logger.warn('d');
  expect(writes).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  logger.info('e');
  process.emit('exit', 0);
  expect(writes).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  await turn();
  expect(writes).toHaveLength(3);
});
