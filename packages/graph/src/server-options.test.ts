import { ApolloServer, HeaderMap } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '@tpt/program';
import { refusalOf } from './refusal.js';
import { graphServerOptions } from './server-options.js';
import { inTime } from './operation-time.js';

const LIMITS = {
  tokens: 100,
  aliases: 5,
  directives: 3,
  depth: 5,
  selections: 20,
  operations: 2,
  rootFields: { query: 10, mutation: 2, subscription: 1 },
  answer: 5_000,
  answerBytes: 1_000,
};

type Language = 'fr' | 'en';

describe('A server of the graph', () => {
  const servers: Record<'open' | 'shut', ApolloServer<{ language: Language }>> = {
    open: make(true),
    shut: make(false),
  };
  beforeAll(() => Promise.all(Object.values(servers).map((server) => server.start())));
  afterAll(() => Promise.all(Object.values(servers).map((server) => server.stop())));

  function make(introspection: boolean) {
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    return new ApolloServer<{ language: Language }>({
      ...graphServerOptions<{ language: Language }>(logger, LIMITS, { introspection }),
      typeDefs: 'type Query { text(length: Int): String }',
      resolvers: { Query: { text: (_root: unknown, { length = 5 }: { length?: number }) => 'é'.repeat(length) } },
    });
  }

  async function ask(
    query: string,
    { language = 'en', of = 'shut' }: { language?: Language; of?: 'open' | 'shut' } = {},
  ) {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const { status = 200, body } = await servers[of].executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query } },
      context: async () => ({ language }),
    });
    const { data, errors } = JSON.parse(body.kind === 'complete' ? body.string : '') as {
      data?: unknown;
      errors?: { message: string; extensions: object }[];
    };
    return { status, data, message: errors?.[0]?.message, extensions: errors?.[0]?.extensions };
  }

  test.each([
    ['ALIASES', 5, `{ ${[1, 2, 3, 4, 5, 6].map((index) => `a${index}: text`).join(' ')} }`],
    ['DIRECTIVES', 3, `{ ${'... @include(if: true) { text } '.repeat(4)} }`],
    ['OPERATIONS', 2, 'query A { text } query B { text } query C { text }'],
    ['ANSWER_BYTES', 1_000, '{ text(length: 500) }'],
  ])('refuses what is beyond the limit %s, in the language of the reader', async (limit, most, query) => {
    const refused = await ask(query);
    expect(refused).toMatchObject({ status: 400, extensions: { code: 'QUERY_TOO_LARGE', limit, most } });
    expect(refused.data).toBeUndefined();
    expect(refused.message).toContain(`${most}`);
    expect((await ask(query, { language: 'fr' })).message).toMatch(/^L[ae] .* au plus\.$/);
  });

  test.each([
    `{ ${[1, 2, 3, 4, 5].map((index) => `a${index}: text`).join(' ')} }`,
    `{ ${'... @include(if: true) { text } '.repeat(3)} }`,
    '{ text(length: 490) }',
  ])('answers what just fits: %s', async (query) => expect(await ask(query)).toMatchObject({ status: 200 }));

  test('tells its schema, and what was meant, only where it is open', async () => {
    expect(await ask('{ __schema { queryType { name } } }')).toMatchObject({
      status: 400,
      message: 'The schema cannot be read here.',
      extensions: { code: 'INTROSPECTION_DISABLED' },
    });
    expect((await ask('{ texts }')).message).not.toMatch(/did you mean/i);
    expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    expect((await ask('{ __schema { queryType { name } } }', { of: 'open' })).data).toBeDefined();
    expect((await ask('{ texts }', { of: 'open' })).message).toMatch(/Did you mean "text"/);
  });
});

test('An answer that takes too long is called off and refused, with its status', async () => {
  let isCalledOff = false;
  const time = { milliseconds: 5, language: 'fr', onLate: () => (isCalledOff = true) } as const;
  const refused = await inTime(new Promise(() => {}), time).catch(refusalOf);
  expect(isCalledOff).toBe(true);
  expect(refused).toMatchObject({ status: 504, body: { errors: [{ extensions: { code: 'OPERATION_TIMEOUT' } }] } });
  expect(await inTime(Promise.resolve(1), time)).toBe(1);
});
