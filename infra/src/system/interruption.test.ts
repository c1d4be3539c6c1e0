import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { onInterruption } from './interruption.js';

const outcomeOf = (...signals: string[]): string[] => {
  const program = new EventEmitter();
  const outcome: string[] = [];
  onInterruption(
    () => outcome.push('stop'),
    () => outcome.push('kill'),
    program,
  );
  for (const signal of signals) program.emit(signal);
  return outcome;
};

test('Ctrl-C stops, and once more kills; what a supervisor repeats does not insist', () => {
  expect(outcomeOf('SIGINT')).toEqual(['stop']);
  expect(outcomeOf('SIGINT', 'SIGINT')).toEqual(['stop', 'kill']);
  expect(outcomeOf('SIGTERM', 'SIGTERM', 'SIGHUP')).toEqual(['stop']);
  expect(outcomeOf('SIGTERM', 'SIGINT')).toEqual(['stop', 'kill']);
});
