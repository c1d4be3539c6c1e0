import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { ROOT } from '@tpt/embedded';

test.each([
  ['recount', ['extra'], 'npm run recount, and nothing after it'],
  ['rebuild', [], 'npm run rebuild -- SERVICE CONSUMER, '],
  ['rebuild', ['signature', 'subjects', 'extra'], 'npm run rebuild -- SERVICE CONSUMER, '],
  ['rebuild', ['gateway', 'x'], 'Name a service that has such a command, of initiative, signature, notification'],
  ['restart', ['gateway', 'extra'], 'npm run restart -- PROGRAM. Say which: '],
  ['restart', ['kafka'], 'npm run restart -- PROGRAM. Say which: '],
  ['events', ['retry', 'signature', 'all', 'extra'], 'Say what:\n  npm run events -- status'],
  ['token', ['x@y@z'], '‘x@y@z’ is no mail address\n  npm run token -- '],
])('npm run %s, told %j, says in words how it is used, and exits with 1', (command, words, usage) => {
  const script = `${ROOT}infra/dist/commands/${command}.js`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.startsWith(`✗ ${usage}`)).toBe(true);
  expect(stderr).not.toContain('    at ');
});
