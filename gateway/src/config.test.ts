import { describe, expect, test } from '@jest/globals';
import { readSettings } from '@tpt/program';
import { settings } from './config.js';

const { APOLLO_TELEMETRY_DISABLED, SUBGRAPH_URLS } = settings;

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
    for (const wrong of ['http://localhost:4009', '{"new": "there"}'])
      expect(() => read(wrong)).toThrow(/SUBGRAPH_URLS/);
  });
});
