import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';

const INDEX = new URL('../dist/index.js', import.meta.url).href;

/** Runs a program to its end; gives how it ended and what it logged. */
function run(
  start: string,
  settings: object = {},
): { status: number | null; lines: Record<string, unknown>[]; text: string } {
  const source = `
    import { runProgram } from '${INDEX}';
    const stopSelf = () => process.kill(process.pid, 'SIGTERM');
    runProgram('it', () => (${JSON.stringify({ LOG_LEVEL: 'info', ...settings })}), async (_config, { logger, onStop }) => {
      setInterval(() => {}, 1_000);
      ${start}
    }, { stopWithinMs: 2_000 });`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  const lines = child.stdout.split('\n').filter(Boolean);
  return { status: child.status, lines: lines.map((line) => JSON.parse(line)), text: child.stdout + child.stderr };
}

const messages = (lines: Record<string, unknown>[]) => lines.map(({ msg }) => msg);

describe('A program', () => {
  test('stops its parts in the reverse order of their start', () => {
    const { status, lines } = run(`
      for (const part of ['first', 'second']) onStop(async () => logger.info(part));
      stopSelf();`);
    expect(messages(lines)).toEqual(['second', 'first']);
    expect(status).toBe(0);
  });

  test('stops the others when one part hangs or fails, and says so', () => {
    const { status, lines } = run(`
      onStop(async () => logger.info('first'));
      onStop(() => new Promise(() => {}));
      onStop(() => { throw new Error('no'); });
      onStop(() => new Promise(() => {}));
      onStop(async () => logger.info('last'));
      stopSelf();`);
    expect(messages(lines)).toEqual([
      'last',
      'a part did not stop cleanly',
      'a part did not stop cleanly',
      'a part did not stop cleanly',
      'first',
    ]);
    expect(status).toBe(1);
  });

  test('gives its notice besides the time that stopping may take', () => {
    const { status, lines } = run(
      `onStop(async () => logger.info('first'));
       onStop(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
       stopSelf();`,
      { STOP_NOTICE_MS: 2_000 },
    );
    expect(messages(lines)).toEqual(['first']);
    expect(status).toBe(0);
  });

  test('that meets an error nobody handled says which, without what was quoted, stops its parts and exits with 1', () => {
    const { status, lines, text } = run(`
      onStop(async () => logger.info('stopped'));
      const error = Object.assign(new Error('Key (address)=(zoe@example.org)'), { severity: 'ERROR', code: '23505' });
      void Promise.reject(error);`);
    expect(messages(lines)).toEqual(['stopping after an error that nobody handled', 'stopped']);
    expect(lines[0]).toMatchObject({ err: { message: 'PostgreSQL 23505' } });
    expect(text).not.toContain('zoe');
    expect(status).toBe(1);
  });

  test('that meets another one while it stops says that too', () => {
    const { status, lines } = run(`
      onStop(async () => {
        void Promise.reject(new Error('another'));
        return new Promise(() => {});
      });
      stopSelf();`);
    expect(lines).toMatchObject([{ msg: 'ended by an error while stopping', err: { message: 'another' } }]);
    expect(status).toBe(1);
  });

  test('that cannot start says why, stops what has started and exits with 1', () => {
    const { status, lines } = run(`
      onStop(async () => logger.info('stopped'));
      throw new Error('no');`);
    expect(messages(lines)).toEqual(['cannot start: no', 'stopped']);
    expect(status).toBe(1);
  });
});
