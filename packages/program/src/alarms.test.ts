import { EventEmitter, on } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createAlarms } from './alarms.js';

const ERROR = 50;
const INFO = 30;

/** Alarms with a real logger and registry, and what came out of both. */
function listen(repeatEveryMs?: number) {
  const lines: Record<string, unknown>[] = [];
  const written = new EventEmitter();
  const write = (line: string) => void written.emit('line', lines.push(JSON.parse(line)));
  const logger = pino({ base: {} }, { write });
  const metrics = new Registry();
  const alarms = createAlarms({ logger, metrics, ...(repeatEveryMs ? { repeatEveryMs } : {}) });
  const waitForLines = async (count: number) => {
    if (lines.length < count) for await (const [size] of on(written, 'line')) if (size >= count) return;
  };
  return { alarms, lines, logger, metrics, waitForLines, said: () => lines.map(({ level, msg }) => [level, msg]) };
}

describe('An alarm', () => {
  test('is one error line however often the trouble is found, and one information when it is over', () => {
    const { alarms, lines, said } = listen();
    alarms.set('queue', undefined);
    for (const seconds of [61, 66, 71]) alarms.set('queue', `it waits for ${seconds} s`, { seconds });
    alarms.set('queue', undefined);
    alarms.set('queue', undefined);
    expect(said()).toEqual([
      [ERROR, 'it waits for 61 s'],
      [INFO, 'over: it waits for 71 s'],
    ]);
    expect(lines[0]).toMatchObject({ alarm: 'queue', seconds: 61 });
  });

  test('is said again when it begins again, when it becomes another trouble, and for each name', () => {
    const { alarms, said } = listen();
    alarms.set('queue', 'it waits');
    alarms.set('queue', 'it was given up');
    alarms.set('queue', undefined);
    alarms.set('queue', 'it waits');
    alarms.set('stream', 'it waits');
    expect(said()).toEqual([
      [ERROR, 'it waits'],
      [ERROR, 'it was given up'],
      [INFO, 'over: it was given up'],
      [ERROR, 'it waits'],
      [ERROR, 'it waits'],
    ]);
    for (const name of ['queue', 'stream']) alarms.set(name, undefined);
  });

  test('that lasts is said again and again with what is known last, until it is over', async () => {
    const { alarms, lines, waitForLines } = listen(20);
    alarms.set('queue', 'it was given up');
    alarms.set('queue', 'it waits for 1 s', { seconds: 1 });
    alarms.set('queue', 'it waits for 2 s', { seconds: 2 });
    await waitForLines(4);
    expect(lines.slice(2, 4)).toMatchObject([{ seconds: 2 }, { seconds: 2, msg: 'it waits for 2 s' }]);
    alarms.set('queue', undefined);
    const said = lines.length;
    // Another alarm repeats itself meanwhile; the first one is silent.
    alarms.set('stream', 'it waits');
    await waitForLines(said + 3);
    expect(lines.slice(said).every(({ alarm }) => alarm === 'stream')).toBe(true);
    alarms.set('stream', undefined);
  });

  test('is a gauge by name, in one registry for all parts of a program', async () => {
    const { alarms, logger, metrics } = listen();
    const others = createAlarms({ logger, metrics });
    alarms.set('queue', 'it waits');
    others.set('stream', undefined);
    expect(await metrics.metrics()).toMatch(/^alarm\{name="queue"\} 1\nalarm\{name="stream"\} 0$/m);
    alarms.set('queue', undefined);
    expect(await metrics.metrics()).toContain('alarm{name="queue"} 0');
  });
});
