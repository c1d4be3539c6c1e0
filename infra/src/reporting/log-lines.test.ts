import { expect, test } from '@jest/globals';
import { createLineWriter } from './log-lines.js';

test('What goes wrong in a service is one line on the terminal, which says where the whole of it is', () => {
  let written = '';
  const write = createLineWriter((part) => `logs/${part}.log`, { write: (text) => (written += text) });
  const err = { type: 'Error', message: 'no way\nand more', stack: 'Error: no way\n    at somewhere' };
  write('signature', JSON.stringify({ level: 50, time: 0, msg: 'a job failed', err, job: 'send' }));
  expect(written).toMatch(/^signature .*ERROR: a job failed: no way \(logs\/signature\.log\) \{"job":"send"\}\n$/);
  written = '';
  write('signature', JSON.stringify({ level: 30, time: 0, msg: 'listening', port: 4002 }));
  expect(written).toMatch(/INFO: listening \{"port":4002\}\n$/);
});

test('What was merely answered is in the file of the part, and not on the terminal', () => {
  let written = '';
  const write = createLineWriter(() => '', { write: (text) => (written += text) });
  write('gateway', '{"level":30,"log":"access","msg":"an operation was answered"}');
  expect(written).toBe('');
});

test('Colours are for a terminal only, whatever the environment says of colours', () => {
  const writtenTo = (isTTY: boolean): string => {
    let written = '';
    createLineWriter(() => '', { isTTY, write: (text) => (written += text) })(
      'gateway',
      '{"level":30,"msg":"listening"}',
    );
    return written;
  };
  expect(writtenTo(false)).not.toContain('\u001b');
  expect(writtenTo(true).startsWith('\u001b')).toBe(true);
});
