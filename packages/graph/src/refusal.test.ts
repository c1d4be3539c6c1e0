import { expect, test } from '@jest/globals';
import { withRequestId } from '@tpt/program';
import { GraphQLError } from 'graphql';
import { refusalOf } from './refusal.js';

test('An error before GraphQL is answered with its status and headers, and neither stands in its body', () => {
  const http = { status: 503, headers: new Map([['retry-after', '5']]) };
  const error = new GraphQLError('later', { extensions: { code: 'OVERLOADED', after: 5, http } });
  expect(refusalOf(error)).toEqual({
    status: 503,
    headers: { 'retry-after': '5' },
    body: { errors: [{ message: 'later', extensions: { code: 'OVERLOADED', after: 5 } }] },
  });
});

test('An error before GraphQL is a bad request unless it says otherwise, and one that is our fault names the request', () => {
  const refuse = (code: string) =>
    withRequestId('it', () => refusalOf(new GraphQLError('no', { extensions: { code } })));
  const body = (extensions: object) => ({ errors: [{ message: 'no', extensions }] });
  expect(refuse('BAD_REQUEST')).toEqual({ status: 400, headers: {}, body: body({ code: 'BAD_REQUEST' }) });
  for (const code of ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'])
    expect(refuse(code).body).toEqual(body({ code, requestId: 'it' }));
  const nobodyAsks = refusalOf(new GraphQLError('no', { extensions: { code: 'SERVICE_UNAVAILABLE' } }));
  expect(nobodyAsks.body).toEqual(body({ code: 'SERVICE_UNAVAILABLE' }));
});
