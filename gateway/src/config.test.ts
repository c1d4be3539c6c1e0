import { describe, expect, test } from '@jest/globals';
import { readSettings } from '@tpt/program';
import { settings } from './config.js';
import { limitsOf } from './subgraphs/subgraph-limits.js';

const { ALLOWED_ORIGINS, APOLLO_TELEMETRY_DISABLED, SUBGRAPH_URLS, TRUSTED_PROXIES } = settings;

describe('The settings of the gateway', () => {
  test.each([{}, { APOLLO_TELEMETRY_DISABLED: '0' }])(
    'are refused where Apollo’s gateway would report to its maker: %j',
    (environment) => {
      expect(() => readSettings({ APOLLO_TELEMETRY_DISABLED }, environment)).toThrow(/APOLLO_TELEMETRY_DISABLED/);
    },
  );

  test('say of any subgraph where it is, and of none what is no address', () => {
    const read = (urls: string) => readSettings({ SUBGRAPH_URLS }, { SUBGRAPH_URLS: urls }).SUBGRAPH_URLS;
    expect(read('{"new": "http://localhost:4009/graphql"}')).toEqual({ new: 'http://localhost:4009/graphql' });
    expect(read('')).toEqual({});
    expect(() => read('http://localhost:4009')).toThrow('SUBGRAPH_URLS: is not JSON');
    for (const wrong of ['there', 'ftp://there'])
      expect(() => read(JSON.stringify({ new: wrong }))).toThrow(
        'SUBGRAPH_URLS.new: is not a URL that starts with http',
      );
  });

  test.each([
    'http://somebody@there/graphql',
    'http://:secret@there/graphql',
    'http://there/?secret',
    'http://there/#x',
  ])('refuse %s as the address of a subgraph, without quoting it', (address) => {
    const read = () => readSettings({ SUBGRAPH_URLS }, { SUBGRAPH_URLS: JSON.stringify({ new: address }) });
    expect(read).toThrow(
      'The settings cannot be used:\n  SUBGRAPH_URLS.new: has a user, a query or a fragment, which the subgraph would not be sent',
    );
  });

  test('name the proxies that are trusted by address or network, and none unless they do', () => {
    const read = (text: string) => readSettings({ TRUSTED_PROXIES }, { TRUSTED_PROXIES: text }).TRUSTED_PROXIES;
    expect(read('')).toEqual([]);
    expect(read('127.0.0.1, 10.0.0.0/8,2001:db8::/32')).toEqual(['127.0.0.1', '10.0.0.0/8', '2001:db8::/32']);
    for (const wrong of ['proxy', '10.0.0.0/33', '10.0.0.0/', '2001:db8::/129', '10.0.0.0/8/8', '*'])
      expect(() => read(wrong)).toThrow('TRUSTED_PROXIES: is not a list of addresses or networks');
  });

  test('name the origins that may ask, all of them with a star, and none unless they do', () => {
    const read = (text: string) => readSettings({ ALLOWED_ORIGINS }, { ALLOWED_ORIGINS: text }).ALLOWED_ORIGINS;
    expect(read('')).toEqual([]);
    expect(read('https://example.org, http://localhost:3000')).toEqual([
      'https://example.org',
      'http://localhost:3000',
    ]);
    expect(read('*')).toEqual(['*']);
    for (const wrong of ['example.org', 'https://example.org/', 'https://*.example.org', 'null'])
      expect(() => read(wrong)).toThrow('ALLOWED_ORIGINS: is not a list of origins');
  });

  test('give single subgraphs limits of their own, and refuse what is none', () => {
    const read = (limits: string) => {
      const { SUBGRAPH_QUERY_TIMEOUT_MS, SUBGRAPH_MUTATION_TIMEOUT_MS, SUBGRAPH_LIMITS } = settings;
      const shape = { SUBGRAPH_QUERY_TIMEOUT_MS, SUBGRAPH_MUTATION_TIMEOUT_MS, SUBGRAPH_LIMITS };
      return readSettings(shape, { SUBGRAPH_LIMITS: limits });
    };
    const given = read('{"slow":{"queryTimeoutMs":2000}}');
    expect(limitsOf('slow', given)).toMatchObject({ queryTimeoutMs: 2_000, mutationTimeoutMs: 5_000 });
    expect(limitsOf('other', given)).toMatchObject({ queryTimeoutMs: 800, mutationTimeoutMs: 5_000 });
    for (const wrong of ['{"slow":{"queryTimeout":1}}', '{"slow":{"running":0}}'])
      expect(() => read(wrong)).toThrow('SUBGRAPH_LIMITS.slow');
  });
});
