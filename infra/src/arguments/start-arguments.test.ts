import { expect, test } from '@jest/globals';
import { readStartArguments } from './start-arguments.js';

test('A start watches, and leaves programs out, where it is told to', () => {
  expect(readStartArguments([])).toEqual({ watch: false, without: [] });
  expect(readStartArguments(['--watch', '--without', 'initiative', '--without', 'gateway'])).toEqual({
    watch: true,
    without: ['initiative', 'gateway'],
  });
});

test.each([[['--whatch']], [['--without', 'kafka']], [['--without']]])(
  'A start that is told %j says how it is told things',
  (args) => {
    expect(() => readStartArguments(args)).toThrow(/npm start -- \[--watch\] \[--without PROGRAM\]/);
  },
);
