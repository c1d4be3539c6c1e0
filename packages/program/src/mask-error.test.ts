import { describe, expect, test } from '@jest/globals';
import { maskError } from './mask-error.js';

describe('What is logged of an error', () => {
  test('quotes no value that a database or a mail server was given', () => {
    const database = Object.assign(new Error('duplicate key value (address)=(zoe@example.org)'), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'signatures_one_per_address',
      detail: 'Key (address)=(zoe@example.org) already exists.',
    });
    const wrapped = Object.assign(new Error('QueryFailedError: zoe@example.org'), {
      driverError: database,
      parameters: ['zoe@example.org'],
    });
    const mail = Object.assign(new Error('550 <zoe@example.org> unknown'), { responseCode: 550, command: 'RCPT TO' });
    for (const error of [database, wrapped, mail, new Error('outer', { cause: wrapped })])
      expect(JSON.stringify(maskError(error))).not.toContain('zoe');
    expect(maskError(wrapped).message).toBe('PostgreSQL 23505, constraint signatures_one_per_address');
    expect(maskError(mail).message).toBe('SMTP 550 at RCPT TO');
  });

  test('keeps the words of our own errors, and where they came from', () => {
    const { message, stack } = maskError(new Error('the topic has no leader'));
    expect(message).toBe('the topic has no leader');
    expect(stack).toContain('mask-error.test');
  });
});
