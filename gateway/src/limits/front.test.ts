import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, type GatewayProgram } from '../testing/gateway-program.js';
import { send } from '../testing/send.js';

const NORMAL = '{ initiatives(first: 1) { totalCount } }';
const SIGN = 'mutation { signAppeal(input: { appealId: "x" }) { userErrors { code } } }';
const MINE = 'https://example.org';

/** What an internal token says. */
const claimsOf = (authorization: string) =>
  JSON.parse(Buffer.from(authorization.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;

describe('A gateway behind a proxy', () => {
  let gateway: GatewayProgram;
  beforeAll(async () => {
    gateway = await startGateway({
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
      RATE_LIMIT_NETWORK: '20',
      OPERATION_TIMEOUT_MS: '1000',
      SUBGRAPH_QUERY_TIMEOUT_MS: '5000',
      ALLOWED_ORIGINS: MINE,
      INTROSPECTION: 'on',
    });
  });
  afterAll(() => gateway?.stop());

  const ask = (query: string, headers: Record<string, string> = {}) =>
    send(gateway.port, { body: { query }, headers: { 'x-forwarded-for': '203.0.113.1', ...headers } });

  test('counts by the address that the proxy names, and tells subgraphs none of it', async () => {
    const crowd = Array.from({ length: 30 }, () => ask(NORMAL, { 'x-forwarded-for': '198.51.100.1' }));
    const statuses = (await Promise.all(crowd)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await ask(NORMAL, { 'x-forwarded-for': '198.51.100.2' })).status).toBe(200);
  });

  test.each([
    ['ten thousand addresses', Array.from({ length: 1_600 }, () => '10.0.0.1').join(',')],
    ['garbage', "'; drop table networks; --"],
    ['nothing', ','],
  ])('takes no harm from %s said to be forwarded', async (_what, forwarded) => {
    expect((await ask(NORMAL, { 'x-forwarded-for': forwarded })).data).toBeDefined();
  });

  test('tells signature the network of a change as a hash, and nobody anything of who reads', async () => {
    gateway.askedOfSubgraphs();
    await ask(SIGN);
    await ask(SIGN, { 'x-forwarded-for': '203.0.113.2' });
    await ask('mutation { followAppeal(input: { appealId: "x" }) { userErrors { code } } }');
    await ask('{ appeal(slug: "x") { signatureCount } }');
    const told = gateway.askedOfSubgraphs().map(({ authorization }) => claimsOf(authorization));
    expect(told.map(({ aud, network }) => [aud, typeof network])).toEqual([
      ['signature', 'string'],
      ['signature', 'string'],
      ['notification', 'undefined'],
      ['signature', 'undefined'],
    ]);
    expect(told[0]!['network']).not.toBe(told[1]!['network']);
    expect(JSON.stringify(told)).not.toContain('203.0.113');
  });

  test('gives an operation so much time, and says so when it is over', async () => {
    const hanging = '{ initiative(slug: "hang") { title } }';
    const late = await ask(hanging);
    expect(late).toMatchObject({
      status: 504,
      code: 'OPERATION_TIMEOUT',
      message: 'The answer took too long. Ask for less, or try again shortly.',
    });
    expect(late.tookMs).toBeGreaterThan(990);
    expect(late.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  test('lets the schema be read, and says what was meant, where it is told to', async () => {
    const { data } = await ask('{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect((await ask('{ initiativs { totalCount } }')).message).toMatch(/Did you mean/);
  });

  describe('lets pages of another site', () => {
    const preflight = (origin: string, path = '/graphql') =>
      send(gateway.port, {
        method: 'OPTIONS',
        path,
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });

    test('ask when they are of an origin that it allows, without what the browser keeps for it', async () => {
      const { status, headers } = await preflight(MINE);
      expect(status).toBe(204);
      expect(headers).toMatchObject({
        'access-control-allow-origin': MINE,
        'access-control-allow-methods': 'GET, POST',
        'x-frame-options': 'DENY',
      });
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
      expect((await ask(NORMAL, { origin: MINE })).headers).toMatchObject({ 'access-control-allow-origin': MINE });
    });

    test.each(['https://evil.example', 'null', `${MINE}.evil.example`, 'http://example.org', `${MINE}:8443`])(
      'not ask when they are of %s',
      async (origin) => {
        expect((await preflight(origin)).headers).not.toHaveProperty('access-control-allow-origin');
        expect((await ask(NORMAL, { origin })).headers).not.toHaveProperty('access-control-allow-origin');
      },
    );

    test('use nothing but the graph', async () => {
      for (const path of ['/livez', '/confirm/x', '/ide/', '/nowhere'])
        expect((await preflight(MINE, path)).headers).not.toHaveProperty('access-control-allow-origin');
    });
  });
});
