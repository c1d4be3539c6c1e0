import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createVerifier } from '@tpt/graph';
import { createVouch } from './vouch.js';

const key = randomBytes(32).toString('base64');
const caller = { personId: 'person_x', email: 'zoe@example.org', roles: ['moderator'], network: 'hash' };

test.each([
  ['initiative', { personId: 'person_x', email: 'zoe@example.org', roles: ['moderator'] }],
  ['signature', { personId: 'person_x', email: 'zoe@example.org', network: 'hash' }],
  ['notification', { personId: 'person_x' }],
] as const)('%s is told no more of a caller than it needs', (subgraph, expected) => {
  expect(createVerifier(key, subgraph)(createVouch(subgraph, key)(caller))).toEqual(expected);
});
