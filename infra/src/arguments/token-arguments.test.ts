import { describe, expect, test } from '@jest/globals';
import { readTokenArguments } from './token-arguments.js';

describe('npm run token', () => {
  test('is told whose token for the graph', () => {
    expect(readTokenArguments(['someone@example.org'])).toEqual({ email: 'someone@example.org' });
  });

  test('is told for which service itself, and as whom', () => {
    expect(readTokenArguments(['--internal', 'signature'])).toEqual({ service: 'signature', caller: {} });
    const whom = ['--person', 'p', '--email', 'a@example.org', '--role', 'MODERATOR', '--role', 'OTHER'];
    expect(readTokenArguments(['--internal', 'initiative', ...whom])).toEqual({
      service: 'initiative',
      caller: { personId: 'p', email: 'a@example.org', roles: ['MODERATOR', 'OTHER'] },
    });
  });

  test.each([
    ['Say whose token', []],
    ['Say whose token', ['a@example.org', 'b@example.org']],
    ['--role goes with --internal SERVICE', ['a@example.org', '--role', 'MODERATOR']],
    ['‘a b@example.org’ is no mail address', ['a b@example.org']],
    ['‘x@y@z’ is no mail address', ['x@y@z']],
    ['‘someone’ is no mail address', ['someone']],
    ['--internal gateway: choose of initiative, signature, notification', ['--internal', 'gateway']],
    ['--internal signature takes no ‘more’', ['--internal', 'signature', 'more']],
    ['Unknown option', ['--intern', 'signature']],
  ])('says ‘%s’ and how it is used to who says %j', (reason, words) => {
    const read = () => readTokenArguments(words);
    expect(read).toThrow(reason);
    expect(read).toThrow('\n  npm run token -- someone@example.org\n');
  });
});
