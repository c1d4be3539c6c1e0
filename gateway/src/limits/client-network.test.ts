import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { clientNetwork } from './client-network.js';

describe('Where a request comes from', () => {
  let server: HttpServer | undefined;
  afterEach(() => server?.app.close());

  async function networkOf(from: string, forwarded: string | undefined, trustedProxies: string[] = []) {
    const logger = createLogger('test', 'error');
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0, trustedProxies });
    server.app.get('/whence', async (request) => clientNetwork(request));
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    return (await server.app.inject({ url: '/whence', remoteAddress: from, headers })).body;
  }

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is of the network %s', async (address, network) => expect(await networkOf(address, undefined)).toBe(network));

  test('what is said to be forwarded counts for nothing unless a trusted proxy says it', async () => {
    expect(await networkOf('192.0.2.7', '198.51.100.1')).toBe('192.0.2.7');
    expect(await networkOf('192.0.2.7', '198.51.100.1', ['10.0.0.0/8'])).toBe('192.0.2.7');
    expect(await networkOf('10.1.2.3', '198.51.100.1', ['10.0.0.0/8'])).toBe('198.51.100.1');
    expect(await networkOf('10.1.2.3', '2001:db8::1', ['10.1.2.3'])).toBe('2001:db8:0:0::/64');
  });

  test('what a client wrote before its proxy did counts for nothing', async () => {
    expect(await networkOf('10.1.2.3', '203.0.113.9, 198.51.100.1', ['10.0.0.0/8'])).toBe('198.51.100.1');
    expect(await networkOf('10.1.2.3', '203.0.113.9, 198.51.100.1, 10.9.9.9', ['10.0.0.0/8'])).toBe('198.51.100.1');
  });

  test.each(['', ',,,', 'garbage', '999.1.1.1', "1.2.3.4'; --", '1.2.3.4:80', 'unknown', ':'.repeat(5_000)])(
    'where a trusted proxy forwards %j, it is the proxy that came',
    async (forwarded) => expect(await networkOf('10.1.2.3', forwarded, ['10.0.0.0/8'])).toBe('10.1.2.3'),
  );

  test('ten thousand forwarded addresses, all of them of proxies, are read at once', async () => {
    const begun = performance.now();
    expect(
      await networkOf('10.1.2.3', Array.from({ length: 10_000 }, () => '10.0.0.1').join(','), ['10.0.0.0/8']),
    ).toBe('10.0.0.1');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
