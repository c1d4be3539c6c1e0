import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEndpoint, type TestEndpoint } from '../testing/open-endpoint.js';

const ANSWERED = { data: { appeal: { id: 'appeal_x', signatureCount: 3 }, initiatives: { totalCount: 3 } } };
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const byId = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });

describe('Where only listed operations are answered', () => {
  let endpoint: TestEndpoint;
  let listed: string;
  const variables = { id: 'appeal_x' };
  beforeAll(async () => {
    endpoint = await openEndpoint({ answering: async () => ANSWERED, openness: 'listed' });
    listed = endpoint.listed.bodyOf('SignatureCount');
  });
  afterAll(() => endpoint.close());

  test('one is answered by its text, to the letter, and by its id, though nobody has sent it before', async () => {
    const extensions = byId(hash(listed));
    const inAddress = { variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) };
    for (const response of [
      await endpoint.post({ variables, extensions }),
      await endpoint.get(inAddress),
      await endpoint.post({ query: listed, variables }),
      await endpoint.post({ query: listed, variables, operationName: 'SignatureCount', extensions }),
      await endpoint.get({ query: listed, variables: JSON.stringify(variables) }),
    ])
      expect(await response.json()).toHaveProperty('data.appeal.signatureCount', 3);
  });

  test.each(['fr', 'en'])('any other is refused in %s, before it is read', async (language) => {
    const messages = new Set<string>();
    const unlisted: { query?: string; extensions?: object }[] = [
      { query: '{ __typename }' },
      { query: `${listed} ` },
      { query: '{{{' },
      { query: '' },
      { query: '{ __typename }', extensions: byId(hash(listed)) },
      { extensions: byId(hash('{ __typename }')) },
      { extensions: byId('__proto__') },
    ];
    for (const body of unlisted) {
      const refusals = [await endpoint.post(body, { 'accept-language': language })];
      const inAddress = Object.entries(body).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]);
      refusals.push(await endpoint.get(Object.fromEntries(inAddress), { 'accept-language': language }));
      for (const response of refusals) {
        const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
        expect([response.status, errors[0]!.extensions]).toEqual([403, { code: 'OPERATION_NOT_LISTED' }]);
        messages.add(errors[0]!.message);
      }
    }
    expect([...messages]).toEqual([
      language === 'fr'
        ? 'Seules les opérations publiées par nos applications sont acceptées ici.'
        : 'Only operations that our applications have published are accepted here.',
    ]);
  });

  test.each([
    ['nothing', {}],
    ['no text and no id', { variables: {} }],
    ['several requests in one', [{ query: '{ __typename }' }]],
    ['an id that is no text', { extensions: byId(7) }],
  ])('%s is refused, and never answered', async (_what, body) => {
    const answer = (await (await endpoint.post(body)).json()) as { data?: object; errors: object[] };
    expect(answer.errors).toHaveLength(1);
    expect(answer.data).toBeUndefined();
  });

  test('the refusal comes after that of what another site could have sent', async () => {
    const response = await fetch(`${endpoint.url}?${new URLSearchParams({ query: '{ __typename }' })}`);
    expect(response.status).toBe(400);
  });
});

describe('Where any operation is answered', () => {
  let endpoint: TestEndpoint;
  beforeAll(async () => {
    endpoint = await openEndpoint({ answering: async () => ANSWERED });
  });
  afterAll(() => endpoint.close());

  const ask = async (body: object) =>
    (await (await endpoint.post(body)).json()) as { data?: object; errors?: object[] };

  test('a hash stands for the text that was sent with it, for caches that keep what was asked by GET', async () => {
    const query = 'query Registered { initiatives { totalCount } }';
    const extensions = byId(hash(query));
    const inAddress = { extensions: JSON.stringify(extensions) };
    const unknown = await endpoint.get(inAddress);
    expect(await unknown.json()).toHaveProperty('errors.0.extensions.code', 'PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    expect(await ask({ query, extensions })).not.toHaveProperty('errors');
    const known = await endpoint.get(inAddress);
    expect(await known.json()).toEqual({ data: { initiatives: { totalCount: 3 } } });
    expect(known.headers.get('cache-control')).toContain('public');
  });

  test('nobody can let a hash stand for another text, nor keep one that is refused', async () => {
    const [query, other] = ['query Right { initiatives { totalCount } }', 'query Wrong { appeal(slug: "a") { id } }'];
    expect(await ask({ query: other, extensions: byId(hash(query)) })).toHaveProperty('errors');
    expect(await ask({ extensions: byId(hash(query)) })).toHaveProperty(
      'errors.0.extensions.code',
      'PERSISTED_QUERY_NOT_FOUND',
    );
    const listed = hash(endpoint.listed.bodyOf('SignatureCount'));
    expect(await ask({ query: other, extensions: byId(listed) })).toHaveProperty('errors');
    const refused = '{ nothing }';
    await ask({ query: refused, extensions: byId(hash(refused)) });
    expect(await ask({ extensions: byId(hash(refused)) })).toHaveProperty(
      'errors.0.extensions.code',
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });

  test('a listed operation is answered by its id from the start', async () => {
    const extensions = byId(hash(endpoint.listed.bodyOf('SignatureCount')));
    expect(await ask({ extensions, variables: { id: 'appeal_x' } })).toHaveProperty('data.appeal.signatureCount', 3);
  });
});
