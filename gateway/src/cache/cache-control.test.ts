import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answering, openEndpoint, type TestEndpoint } from '../testing/open-endpoint.js';

const PUBLIC = '{ initiatives { totalCount } }';
const LONG = `{ initiatives { totalCount ${Array.from({ length: 25 }, (_, n) => `aLongNameForTheSameCount${n}000000000000000: totalCount`).join(' ')} } }`;

describe('A client is told', () => {
  let endpoint: TestEndpoint;
  const data = {
    initiatives: { totalCount: 3 },
    appeal: { title: 'x', signatureCount: 1, viewerHasSigned: null },
    inbox: { totalCount: 0 },
  };
  const whole: Answering = async () => ({ data });
  let answering = whole;
  beforeAll(async () => {
    endpoint = await openEndpoint({ answering: (...asked) => answering(...asked) });
  });
  afterAll(() => endpoint.close());

  test.each([
    ['a list', PUBLIC, 'public, max-age=5, stale-while-revalidate=5'],
    ['a count', '{ appeal(slug: "a") { title signatureCount } }', 'public, max-age=1, stale-while-revalidate=1'],
    ['what depends on the caller', '{ inbox { totalCount } }', 'no-store'],
    ['what depends on the caller in part', '{ appeal(slug: "a") { title viewerHasSigned } }', 'no-store'],
    ['what has no hint', '{ __schema { queryType { name } } }', 'no-store'],
  ])('how long a cache may keep %s', async (_what, query, expected) => {
    for (const response of [await endpoint.get({ query }), await endpoint.post({ query })]) {
      expect(await response.json()).not.toHaveProperty('errors');
      expect(response.headers.get('cache-control')).toBe(expected);
    }
  });

  test('to keep nothing that was refused, failed, or was answered in part', async () => {
    const refused = [
      await endpoint.get({ query: '{' }),
      await endpoint.get({ query: '{ nothing }' }),
      await endpoint.get({}),
      await endpoint.get({ query: PUBLIC }, { accept: 'image/png' }),
      await endpoint.post('{"query":'),
      await endpoint.post('{}', { 'content-type': 'text/plain' }),
    ];
    answering = async () => ({ data: { initiatives: null }, errors: [{ message: 'x', path: ['initiatives'] }] });
    refused.push(await endpoint.get({ query: '{ part: initiatives { totalCount } }' }));
    answering = whole;
    for (const response of refused) {
      expect(await response.json()).toHaveProperty('errors');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('etag')).toBeNull();
    }
  });

  test('to keep nothing that was answered to somebody who showed a token', async () => {
    const { headers } = await endpoint.get({ query: PUBLIC }, { authorization: 'person' });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('what a public answer depends on, besides what others said before', async () => {
    const { headers } = await endpoint.get({ query: PUBLIC });
    expect(headers.get('vary')).toBe('Origin, Accept, Accept-Encoding, Accept-Language, Authorization');
  });

  test('nothing again that it has already, whatever its encoding', async () => {
    const first = await endpoint.get({ query: LONG }, { 'accept-encoding': 'gzip' });
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('content-encoding')).toBe('gzip');
    for (const header of [etag, `"other", ${etag.replace('W/', '')}`, '*']) {
      const again = await endpoint.get({ query: LONG }, { 'if-none-match': header });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(etag);
      expect(again.headers.get('cache-control')).toContain('max-age=5');
    }
    expect((await endpoint.get({ query: LONG }, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['identity', null],
    ['nonsense;;', null],
  ])('a long public answer in the encoding it prefers: %s', async (accepted, encoding) => {
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await endpoint.post({ query: LONG }, { 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.json()).toHaveProperty('data.initiatives.totalCount', 3);
    }
  });

  test('short answers, and those of its own, as they are', async () => {
    const short = await endpoint.post({ query: PUBLIC });
    const own = await endpoint.post({ query: LONG }, { authorization: 'person' });
    for (const { headers } of [short, own]) expect(headers.get('content-encoding')).toBeNull();
  });
});
