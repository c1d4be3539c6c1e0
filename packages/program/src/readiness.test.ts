import { describe, expect, test } from '@jest/globals';
import { findReasonsAgainst } from './readiness.js';

const never = () => new Promise(() => {});

describe('Readiness', () => {
  test('is when every condition holds', async () => {
    expect(await findReasonsAgainst({ database: () => Promise.resolve(1), cache: () => undefined })).toEqual({});
  });

  test('is not while a condition does not hold or does not answer, and all are asked at once', async () => {
    const since = Date.now();
    const reasons = await findReasonsAgainst({
      database: never,
      stream: never,
      fine: () => 1,
      queue: () => Promise.reject(new Error('it is full')),
      cache: () => {
        throw new Error('it is empty');
      },
    });
    expect(Date.now() - since).toBeLessThan(3_000);
    expect(reasons).toEqual({
      database: 'no end within 2 s',
      stream: 'no end within 2 s',
      queue: 'it is full',
      cache: 'it is empty',
    });
  });
});
