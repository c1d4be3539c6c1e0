import { expect, test } from '@jest/globals';
import { createAlarms, maskError } from '@tpt/program';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { logFailures } from './failure-log.js';
import { SubgraphFailure, type FailureKind } from './failure.js';

function listen() {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
  const logger = pino({ base: {}, serializers: { err: maskError } }, { write });
  return { lines, log: logFailures(logger, createAlarms({ logger, metrics: new Registry() })) };
}

const failWith = (kind: FailureKind) => new SubgraphFailure(kind, 'it cannot be reached');

test('Failures of a subgraph are a line a second, with the cause; those of another have their own', () => {
  const { lines, log } = listen();
  for (let times = 0; times < 100; times += 1) log.failed('one', failWith('connection'), 1);
  log.failed('other', failWith('timeout'), 1);
  expect(lines).toMatchObject([
    { subgraph: 'one', err: { message: 'it cannot be reached' }, msg: 'a subgraph gave no answer' },
    { subgraph: 'other' },
  ]);
});

test('Nothing is said of requests that were not sent because of the breaker, or that nobody waits for', () => {
  const { lines, log } = listen();
  for (const kind of ['open', 'left'] as const) log.failed('one', failWith(kind), 1);
  expect(lines).toEqual([]);
});

test('A breaker that opens is an alarm once, until it closes', () => {
  const { lines, log } = listen();
  for (let times = 0; times < 3; times += 1) log.broke('one', failWith('timeout'));
  log.recovered('one');
  expect(lines.map(({ alarm, msg }) => [alarm, msg])).toEqual([
    ['subgraph one', 'a subgraph has failed so often that it is not asked'],
    ['subgraph one', 'over: a subgraph has failed so often that it is not asked'],
  ]);
});
