import { describe, expect, test } from '@jest/globals';
import { withRequestId } from '@tpt/program';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  accessError,
  inputError,
  limitAnswer,
  limitError,
  maskErrors,
  requestError,
  subscriptionError,
  translateErrors,
} from './errors.js';
import { INPUT_TEXTS, INTRODUCTIONS, LIMIT_TEXTS, WHOLE_TEXTS } from './texts.js';

const logged: [fields: object, message: string][] = [];
const mask = maskErrors({ error: (...line) => void logged.push(line) });
/** How an error is answered, and what was logged for it. */
const answer = (error: GraphQLError, found: GraphQLFormattedError = error.toJSON()) => {
  logged.length = 0;
  return { ...mask(found, error), logged: [...logged] };
};
const broken = (code: string, extensions: object = {}, message = 'the finding') =>
  new GraphQLError(message, { extensions: { code, ...extensions } });
const inBoth = ({ fr, en }: { fr: string; en: string }) => `${fr} / ${en}`;

describe('An error that a client may see', () => {
  test.each(['fr', 'en'] as const)('is told in the language of its reader (%s), with its code', (language) => {
    for (const code of ['UNAUTHENTICATED', 'OVERLOADED', 'FORBIDDEN', 'RATE_LIMITED'] as const)
      expect(accessError(code, language).toJSON()).toEqual({
        message: WHOLE_TEXTS[code]![language],
        extensions: { code },
      });
    for (const code of ['TOO_MANY_SUBSCRIPTIONS', 'WATCHED_TOO_SLOWLY'] as const)
      expect(subscriptionError(code, language).toJSON()).toEqual({
        message: WHOLE_TEXTS[code]![language],
        extensions: { code },
      });
    expect(inputError('CURSOR', language, ['after', 'x']).toJSON()).toEqual({
      message: INPUT_TEXTS.CURSOR[language],
      extensions: { code: 'BAD_USER_INPUT', field: ['after', 'x'] },
    });
    expect(limitAnswer('ANSWER_BYTES', 7, language)).toEqual({
      message: LIMIT_TEXTS.ANSWER_BYTES[language](7),
      extensions: { code: 'QUERY_TOO_LARGE', limit: 'ANSWER_BYTES', most: 7 },
    });
  });

  test('says what else is known of it, and no other code', () => {
    const { extensions } = accessError('RATE_LIMITED', 'en', { http: { status: 429 }, code: 'ANOTHER' });
    expect(extensions).toEqual({ code: 'RATE_LIMITED', http: { status: 429 } });
  });

  test('is refused as a whole request with 400', () => {
    expect(requestError('BAD_REQUEST', 'the finding').toJSON()).toEqual({
      message: 'the finding',
      extensions: { code: 'BAD_REQUEST', validationErrorCode: 'BAD_REQUEST', http: { status: 400 } },
    });
    expect(limitError('DEPTH', 5).toJSON()).toEqual({
      message: LIMIT_TEXTS.DEPTH.en(5),
      extensions: { code: 'QUERY_TOO_LARGE', limit: 'DEPTH', most: 5, http: { status: 400 } },
    });
  });
});

describe('Of what went wrong', () => {
  test('a fault is logged once, whole and with its place, and the answer says of it only that there was one', () => {
    const cause = new Error('the password is wrong');
    const error = new GraphQLError(cause.message, { path: ['appeal', 'title'], originalError: cause });
    const found = {
      message: cause.message,
      path: ['appeal', 'title'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['secret'], field: ['x'] },
    };
    const { logged: lines, ...told } = withRequestId('this-very-one', () => answer(error, found));
    expect(told).toEqual({
      message: inBoth(WHOLE_TEXTS['INTERNAL_SERVER_ERROR'] as never),
      path: found.path,
      locations: found.locations,
      extensions: { code: 'INTERNAL_SERVER_ERROR', field: ['x'], requestId: 'this-very-one' },
    });
    expect(lines).toEqual([[{ err: cause, path: found.path }, 'a field could not be answered']]);
  });

  test.each(['UNHEARD_OF', 'INTERNAL_SERVER_ERROR', undefined])('what has the code %s is a fault', (code) => {
    const { extensions, message, logged: lines } = answer(new GraphQLError('secret', { extensions: { code } }));
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(message).not.toContain('secret');
    expect(lines).toHaveLength(1);
  });

  test('a fault of a subgraph was logged there, and is none the better told', () => {
    const { message, logged: lines } = answer(broken('INTERNAL_SERVER_ERROR', { serviceName: 'x' }, 'secret'));
    expect(lines).toEqual([]);
    expect(message).not.toContain('secret');
  });

  test('what a part that is away cannot answer names the request too, and is no fault of the one who asked', () => {
    const { extensions, logged: lines } = withRequestId('it', () => answer(broken('SERVICE_UNAVAILABLE')));
    expect([extensions, lines]).toEqual([{ code: 'SERVICE_UNAVAILABLE', requestId: 'it' }, []]);
  });

  test.each([
    [399, 'INTERNAL_SERVER_ERROR'],
    [400, 'BAD_REQUEST'],
    [415, 'BAD_REQUEST'],
    [499, 'BAD_REQUEST'],
    [500, 'INTERNAL_SERVER_ERROR'],
  ])('what has no code and the status %i is %s', (status, code) => {
    const error = new GraphQLError('the finding', { extensions: { http: { status } } });
    expect(answer(error).extensions).toEqual({ code });
    expect(mask(error.toJSON(), new Error('no error of GraphQL')).extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
    });
  });

  test('what was told to its reader stays as it was told', () => {
    const error = accessError('FORBIDDEN', 'en');
    expect(answer(error)).toMatchObject({ message: WHOLE_TEXTS['FORBIDDEN']!.en, extensions: { code: 'FORBIDDEN' } });
    expect(answer(broken('FORBIDDEN')).message).toBe(inBoth(WHOLE_TEXTS['FORBIDDEN'] as never));
  });

  test.each(Object.keys(INTRODUCTIONS))('a request that is %s is told why, behind a text of ours', (code) => {
    const { fr, en } = INTRODUCTIONS[code]!;
    expect(answer(broken(code)).message).toBe(`${fr} (the finding) / ${en} (the finding)`);
    expect(answer(broken(code))).not.toHaveProperty('path');
    expect(answer(broken(code))).not.toHaveProperty('locations');
  });

  test('what a resolver says, here or in a subgraph, is told as it was said', () => {
    const said = broken('BAD_USER_INPUT', { field: ['x'] });
    const place = { path: ['appeal'] };
    expect(answer(said, { ...said.toJSON(), ...place })).toMatchObject({
      message: 'the finding',
      ...place,
      extensions: { code: 'BAD_USER_INPUT', field: ['x'] },
    });
    const { message, extensions } = answer(broken('BAD_USER_INPUT', { serviceName: 'x' }));
    expect([message, extensions]).toEqual(['the finding', { code: 'BAD_USER_INPUT' }]);
  });

  test.each(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'])(
    '%s is told in the words that clients know',
    (code) => expect(answer(broken(code, {}, 'PersistedQueryNotFound')).message).toBe('PersistedQueryNotFound'),
  );

  test.each<[string, GraphQLError, { limit: keyof typeof LIMIT_TEXTS; most?: number }]>([
    ['a limit of ours', broken('GRAPHQL_VALIDATION_FAILED', { limit: 'DEPTH', most: 5 }), { limit: 'DEPTH', most: 5 }],
    [
      'recursion',
      broken('GRAPHQL_VALIDATION_FAILED', { validationErrorCode: 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' }),
      { limit: 'SELECTIONS' },
    ],
    ['comparison', broken('GRAPHQL_VALIDATION_FAILED', {}, 'Validation aborted.'), { limit: 'SELECTIONS' }],
    [
      'length',
      broken('GRAPHQL_PARSE_FAILED', {}, 'Syntax Error: Document contains more that 1000 tokens.'),
      { limit: 'TOKENS', most: 1_000 },
    ],
  ])('a query that goes beyond %s is too large, and told which limit that is', (_what, error, limit) => {
    const { extensions, message } = answer(error);
    expect(extensions).toEqual({ code: 'QUERY_TOO_LARGE', ...limit });
    const { fr, en } = LIMIT_TEXTS[limit.limit];
    expect(message).toBe(inBoth({ fr: fr(limit.most!), en: en(limit.most!) }));
  });

  test('what only sounds like a limit is none', () => {
    expect(answer(broken('BAD_REQUEST', {}, 'more than 12 tokens')).extensions).toEqual({ code: 'BAD_REQUEST' });
    expect(answer(broken('GRAPHQL_PARSE_FAILED', {}, 'no more tokens')).extensions).toEqual({
      code: 'GRAPHQL_PARSE_FAILED',
    });
  });

  test.each(['BAD_REQUEST', 'INTROSPECTION_DISABLED'])('a rule of validation may say %s', (code) => {
    const refused = broken('GRAPHQL_VALIDATION_FAILED', { validationErrorCode: code });
    expect(answer(refused).extensions).toEqual({ code });
    const other = broken('GRAPHQL_VALIDATION_FAILED', { validationErrorCode: 'ANOTHER' });
    expect(answer(other).extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('Once the language of the reader is known', () => {
  async function send(body: unknown, language: 'fr' | 'en') {
    const listener = await translateErrors.requestDidStart!({} as never);
    await (listener as { willSendResponse(request: object): Promise<void> }).willSendResponse({
      response: { body },
      contextValue: { language },
    });
    return body;
  }

  test('errors that were told in all are told in it, and the others as they are', async () => {
    const untold = mask(broken('BAD_REQUEST').toJSON(), broken('BAD_REQUEST'));
    const told = mask(accessError('FORBIDDEN', 'fr').toJSON(), accessError('FORBIDDEN', 'fr'));
    const body = () => ({ kind: 'single', singleResult: { errors: [untold, told] } });
    const sent = (first: string) => ({
      kind: 'single',
      singleResult: { errors: [{ ...untold, message: first }, told] },
    });
    expect(await send(body(), 'en')).toEqual(sent('The request cannot be read. (the finding)'));
    expect(await send(body(), 'fr')).toEqual(sent('La demande ne peut être lue. (the finding)'));
  });

  test('an answer without errors, or in pieces, is left as it is', async () => {
    for (const body of [{ kind: 'single', singleResult: { data: {} } }, { kind: 'incremental' }])
      expect(await send({ ...body }, 'en')).toEqual(body);
  });
});
