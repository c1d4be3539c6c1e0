import { describe, expect, test } from '@jest/globals';
import { refuseUnknownOperations } from './operations.js';

describe('An operation', () => {
  /** What somebody is told who asks for an operation of this kind. */
  async function refusalOf(
    kind: string | undefined,
    { lasts, operationName }: { lasts?: object; operationName?: string } = {},
  ) {
    const listener = await refuseUnknownOperations.requestDidStart!({} as never);
    const asked = {
      operation: kind === undefined ? undefined : { operation: kind },
      request: { operationName },
      contextValue: lasts ? { lasts } : {},
    };
    return listener!.didResolveOperation!(asked as never).then(
      () => undefined,
      (error: { message: string; extensions: object }) => [error.message, error.extensions],
    );
  }
  const code = expect.objectContaining({ code: 'OPERATION_RESOLUTION_FAILURE' });

  test.each([
    ['query', {}],
    ['mutation', {}],
    ['subscription', { lasts: {} }],
  ])('%s is run where it belongs', async (kind, where) => expect(await refusalOf(kind, where)).toBeUndefined());

  test.each([
    ['query', { lasts: {} }, 'Only subscriptions are served over a lasting connection.'],
    ['mutation', { lasts: {} }, 'Only subscriptions are served over a lasting connection.'],
    ['subscription', {}, expect.stringMatching(/^A subscription needs a connection that lasts/)],
  ])('%s is refused elsewhere', async (kind, where, message) =>
    expect(await refusalOf(kind, where)).toEqual([message, code]),
  );

  test('that the request does not hold is refused, and so is none where there are several', async () => {
    expect(await refusalOf(undefined, { operationName: 'Nowhere' })).toEqual([
      'There is no operation of this name.',
      code,
    ]);
    expect(await refusalOf(undefined)).toEqual(['The name of one of the operations is needed.', code]);
  });
});
