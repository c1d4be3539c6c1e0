import { afterEach, expect, test } from '@jest/globals';
import { createLogger } from '@tpt/process';
import { SubgraphSources } from './subgraph-sources.js';

let sources: SubgraphSources;
const open = (urls: Record<string, string>) => {
  const logger = createLogger('test', 'error');
  sources = new SubgraphSources(urls, { timeoutMs: 100, mint: async () => 'token', logger });
  sources.open({ name: 'initiative', url: 'http://initiative/graphql' });
  return sources;
};
afterEach(() => sources.close());

test('A place for a subgraph that the supergraph does not have is refused, and none for one that it has', () => {
  expect(() => open({ initiativ: 'http://localhost:4001/graphql' }).refuseStrangers()).toThrow(/initiativ$/);
  expect(() => open({ initiative: 'http://localhost:4001/graphql' }).refuseStrangers()).not.toThrow();
});
