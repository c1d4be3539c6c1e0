import { randomBytes } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { createLogger } from '@tpt/program';
import { Registry } from 'prom-client';
import { SubgraphSources } from './subgraph-sources.js';

const key = randomBytes(32).toString('base64');
let sources: SubgraphSources | undefined;
const open = (urls: Record<string, string>, keys: Record<string, string>, limits = {}, url = 'http://initiative/') => {
  sources = new SubgraphSources(
    {
      SUBGRAPH_URLS: urls,
      SUBGRAPH_TOKEN_KEYS: keys,
      SUBGRAPH_QUERY_TIMEOUT_MS: 100,
      SUBGRAPH_MUTATION_TIMEOUT_MS: 100,
      SUBGRAPH_LIMITS: limits,
    },
    { supergraph: 'type Query { field: Int }', logger: createLogger('test', 'error'), metrics: new Registry() },
  );
  sources.open({ name: 'initiative', url });
  return sources;
};
afterEach(() => sources?.close());

test('Settings for a subgraph that the supergraph does not have are refused, and none for one that it has', () => {
  const [there, mine] = [{ initiative: 'http://localhost:4001/graphql' }, { initiative: key }];
  expect(() => open({ initiativ: there.initiative }, mine).refuseStrangers()).toThrow(/URLS.*: initiativ$/);
  expect(() => open(there, { ...mine, initiativ: key }).refuseStrangers()).toThrow(/KEYS.*: initiativ$/);
  expect(() => open(there, mine, { initiativ: {} }).refuseStrangers()).toThrow(/LIMITS.*: initiativ$/);
  expect(() => open(there, mine, { initiative: { running: 1 } }).refuseStrangers()).not.toThrow();
});

test('A subgraph of which nobody says where it is is refused when it is opened', () => {
  expect(() => open({}, {}, {}, '')).toThrow('SUBGRAPH_URLS does not say where the subgraph initiative is');
});
