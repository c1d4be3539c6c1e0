import { randomBytes } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { createLogger } from '@tpt/program';
import { SubgraphSources } from './subgraph-sources.js';

const key = randomBytes(32).toString('base64');
let sources: SubgraphSources | undefined;
const open = (urls: Record<string, string>, keys: Record<string, string>) => {
  const logger = createLogger('test', 'error');
  sources = new SubgraphSources({ SUBGRAPH_URLS: urls, SUBGRAPH_TOKEN_KEYS: keys }, { timeoutMs: 100, logger });
  sources.open({ name: 'initiative', url: 'http://initiative/graphql' });
  return sources;
};
afterEach(() => sources?.close());

test('A place or a key for a subgraph that the supergraph does not have is refused, and none for one that it has', () => {
  const [there, mine] = [{ initiative: 'http://localhost:4001/graphql' }, { initiative: key }];
  expect(() => open({ initiativ: there.initiative }, mine).refuseStrangers()).toThrow(/URLS.*: initiativ$/);
  expect(() => open(there, { ...mine, initiativ: key }).refuseStrangers()).toThrow(/KEYS.*: initiativ$/);
  expect(() => open(there, mine).refuseStrangers()).not.toThrow();
});

test('A subgraph without a key is refused when it is opened', () => {
  expect(() => open({}, {})).toThrow('SUBGRAPH_TOKEN_KEYS holds no key for the subgraph initiative');
});
