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
});
