import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';

const INDEX = new URL('../dist/index.js', import.meta.url).href;

/** Runs a command to its end; gives how it ended and what it said where. */
function run(work: string): { status: number | null; stdout: string; stderr: string } {
  const source = `
    import { CommandFailed, readSettings, runCommand, url } from '${INDEX}';
    runCommand('it', async (logger) => { ${work} });`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8', timeout: 20_000 });
}

describe('A command', () => {
  test('that ends well has logged what it did', () => {
    const { status, stdout, stderr } = run(`logger.info('done');`);
    expect([status, JSON.parse(stdout).msg, stderr]).toEqual([0, 'done', '']);
  });

  test.each([
    ['fails in words for people', `throw new CommandFailed('Nothing waits');`, '✗ Nothing waits\n'],
    [
      'cannot use its settings',
      `readSettings({ PLACE: url('http:') }, {});`,
      '✗ The settings cannot be used:\n  PLACE is missing\n',
    ],
  ])('that %s says nothing else, and exits with 1', (_how, work, words) => {
    expect(run(work)).toMatchObject({ status: 1, stdout: '', stderr: words });
  });

  test('whose reader has read enough ends without a word', () => {
    const source = `
      import { runCommand } from '${INDEX}';
      runCommand('it', async () => {
        for (let line = 0; line < 1000; line += 1) {
          process.stdout.write('x'.repeat(1000) + '\\n');
          await new Promise(setImmediate);
        }
      });`;
    const command = '"$0" --input-type=module -e "$1" | head -n 1';
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, source], { encoding: 'utf8' });
    expect([stdout.length, stderr]).toEqual([1001, '']);
  });

  test('that meets a mistake logs it with its place, and exits with 1', () => {
    const { status, stdout } = run(`throw new Error('no');`);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ msg: 'failed: no', err: { stack: expect.stringContaining('at ') } });
  });
});
