import { describe, expect, test } from '@jest/globals';
import { guardRequests } from './guard-requests.js';

describe('Who asks a service', () => {
  const caller = { personId: 'person_x' };
  const guard = guardRequests((token) => {
    if (token !== 'good') throw new Error('not signed by us');
    return caller;
  });
  const ask = async (authorization?: string) => {
    const request = { headers: authorization === undefined ? {} : { authorization } };
    const answers: unknown[] = [];
    const reply = { status: (status: number) => ({ send: (body: unknown) => answers.push({ status, body }) }) };
    await guard.onRequest(request, reply);
    return { answers, caller: guard.callerOf(request) };
  };

  test('is known by her token from then on', async () => {
    expect(await ask('Bearer good')).toEqual({ answers: [], caller });
  });

  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer bad',
    'Bearer good bad',
    'not Bearer good',
    'good',
    'Basic good',
  ])('is nobody with %j, and is answered so', async (authorization) => {
    expect(await ask(authorization)).toEqual({
      answers: [
        { status: 401, body: { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] } },
      ],
      caller: undefined,
    });
  });
});
