import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { freePort } from './free-port.js';
import type { RunningProcess, Watch } from './process.js';
import { makeTestFolder } from './testing/test-folder.js';
import { makeClusterId, startKafka } from './kafka.js';

describe('Kafka', () => {
  test('is given a name that no command takes for an option', () => {
    const drawn = [Buffer.alloc(16, 0xff), Buffer.alloc(16, 0xfb), Buffer.alloc(16, 0x01)];
    expect(drawn[1]!.toString('base64url')).toMatch(/^-/);
    drawn.shift();
    expect(makeClusterId(() => drawn.shift()!)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/);
    expect(drawn).toEqual([]);
  });

  test('is formatted again when that was interrupted, and never once it is whole', async () => {
    const dataFolder = `${makeTestFolder()}/kafka`;
    const options = {
      dataFolder,
      port: await freePort(),
      controllerPort: await freePort(),
      logFile: `${dataFolder}.log`,
    };
    const errands: string[] = [];
    const interrupting: Watch = { onErrand: (format) => void format.kill() };
    await expect(startKafka(options, interrupting)).rejects.toThrow(/kafka-format ended by SIGKILL/);
    expect(existsSync(`${dataFolder}/logs`)).toBe(false);

    // What a crash leaves where the logs are made in their place.
    for (const folder of ['logs', 'logs.unfinished']) {
      mkdirSync(`${dataFolder}/${folder}`, { recursive: true });
      writeFileSync(`${dataFolder}/${folder}/bootstrap.checkpoint`, 'half');
    }
    const watch: Watch = { onErrand: ({ name }) => errands.push(name) };
    const startAndStop = async () => {
      const running: RunningProcess = await startKafka(options, watch);
      await running.stop();
      return /^cluster\.id=.+$/m.exec(readFileSync(`${dataFolder}/logs/meta.properties`, 'utf8'))![0];
    };
    const cluster = await startAndStop();
    expect(await startAndStop()).toBe(cluster);
    expect(errands).toEqual(['kafka-format']);
  });
});
