import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMinter, createVerifier } from '@tpt/graph';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { guardRequests } from './guard-requests.js';
import { serveGraph } from './serve-graph.js';

const newKey = () => randomBytes(32).toString('base64');
const [key, neighbourKey] = [newKey(), newKey()];
const QUESTIONS = [
  '{ me }',
  '{ _service { sdl } }',
  '{ _entities(representations: []) { __typename } }',
  '{ __typename }',
];

describe('A subgraph', () => {
  let server: HttpServer;
  const folder = mkdtempSync(`${tmpdir()}/subgraph-`);
  beforeAll(async () => {
    writeFileSync(
      `${folder}/schema.graphql`,
      'type Query { me: String, never: String } type Thing @key(fields: "id") { id: ID! }',
    );
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
    await serveGraph({
      server,
      service: {
        folder: new URL(`file://${folder}/`),
        capabilities: [],
        resolvers: {
          Query: {
            me: (_root: unknown, _args: unknown, { caller }: { caller: object }) => JSON.stringify(caller),
            never: () => new Promise(() => {}),
          },
        },
      },
      guard: guardRequests(createVerifier(key, 'here')),
      tools: {},
      logger,
      answeredWithinMs: 300,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = async (query: string, authorization: string | undefined) =>
    server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: authorization === undefined ? {} : { authorization },
      payload: { query },
    });

  test.each(QUESTIONS)('answers %s with its own token', async (query) => {
    const response = await ask(query, `Bearer ${createMinter(key, 'here')({ personId: 'person_x' })}`);
    expect(response.statusCode).toBe(200);
    expect(response.json()).not.toHaveProperty('errors');
    if (query === '{ me }') expect(response.json()).toEqual({ data: { me: '{"personId":"person_x"}' } });
  });

  test('gives an operation so much time, and says so when it is over', async () => {
    const response = await ask('{ never }', `Bearer ${createMinter(key, 'here')({})}`);
    expect([response.statusCode, response.json()]).toEqual([
      504,
      { errors: [{ message: expect.any(String), extensions: { code: 'OPERATION_TIMEOUT' } }] },
    ]);
  });

  test.each([
    ['without a token', undefined],
    ['with a token that was made up', 'Bearer x.y.z'],
    ['with the token of a neighbour', `Bearer ${createMinter(neighbourKey, 'there')({ personId: 'person_x' })}`],
    ['with a token that a neighbour made', `Bearer ${createMinter(neighbourKey, 'here')({ personId: 'person_x' })}`],
    ['with its token in another manner', `Basic ${createMinter(key, 'here')({})}`],
  ])('answers nothing to who comes %s', async (_who, authorization) => {
    for (const query of QUESTIONS) {
      const response = await ask(query, authorization);
      expect([query, response.statusCode]).toEqual([query, 401]);
      expect(response.json()).not.toHaveProperty('data');
    }
  });
});
