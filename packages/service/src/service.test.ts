import { describe, expect, test } from '@jest/globals';
import type { Capability } from './capability.js';
import { consumersOf, jobsOf } from './service.js';

const task = async () => undefined;

describe('The jobs of a service', () => {
  test('are those of its capabilities, under their names', () => {
    const capabilities: Capability<object>[] = [
      { jobs: () => ({ a: task }) },
      {},
      { jobs: () => ({ b: task }), hourly: ['b'] },
    ];
    expect(jobsOf(capabilities, {})).toEqual({ tasks: { a: task, b: task }, hourly: ['b'] });
  });

  test.each([
    ['two have one name', [{ jobs: () => ({ a: task }) }, { jobs: () => ({ a: task }) }], 'there are two jobs a'],
    [
      'one is to be done every hour that there is not',
      [{ jobs: () => ({ a: task }), hourly: ['b'] }],
      'there is no job b',
    ],
  ])('are refused when %s', (_when, capabilities: Capability<object>[], reason) => {
    expect(() => jobsOf(capabilities, {})).toThrow(reason);
  });
});

test('Capabilities that share a consumer advance together through all of its topics', () => {
  const reaction = (on: string) => ({ on, read: () => on, handle: task }) as never;
  const consumers = consumersOf([
    { listens: [{ consumer: 'one', topics: ['x', 'y'], reactions: () => [reaction('a')] }] },
    { listens: [{ consumer: 'one', topics: ['y', 'z'], reactions: () => [reaction('b')] }] },
    { listens: [{ consumer: 'two', topics: ['x'], reactions: () => [] }] },
  ]);
  expect(Object.entries(consumers).map(([name, { topics }]) => [name, topics])).toEqual([
    ['one', ['x', 'y', 'z']],
    ['two', ['x']],
  ]);
  expect(consumers['one']!.reactions({}).map(({ on }) => on)).toEqual(['a', 'b']);
});
