import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '@tpt/program';
import { Registry } from 'prom-client';
import type { Context } from '../context.js';
import { SubgraphSources } from '../subgraphs/subgraph-sources.js';
import { ForeignGraph } from '../testing/foreign-graph.js';
import { openGraph, type Graph } from './graph.js';

let foreign: ForeignGraph;
let sources: SubgraphSources;
let graph: Graph;

beforeAll(async () => {
  foreign = await ForeignGraph.open();
  const logger = createLogger('test', 'error').child({}, { level: 'silent' });
  const { supergraph } = foreign;
  sources = new SubgraphSources(
    {
      SUBGRAPH_URLS: {},
      SUBGRAPH_TOKEN_KEYS: {},
      SUBGRAPH_QUERY_TIMEOUT_MS: 20_000,
      SUBGRAPH_MUTATION_TIMEOUT_MS: 20_000,
      SUBGRAPH_LIMITS: {},
    },
    { supergraph, logger, metrics: new Registry() },
  );
  graph = await openGraph({ supergraph, sourceFor: (subgraph) => sources.open(subgraph), logger });
});
afterAll(async () => {
  await graph?.stop();
  foreign?.close();
  await sources?.close();
});
afterEach(() => {
  for (const name of Object.keys(foreign.instead)) delete foreign.instead[name as 'stock'];
});

async function ask(query: string) {
  const contextValue: Context = {
    caller: {},
    language: 'en',
    requestId: 'request',
    signal: new AbortController().signal,
  };
  const { body } = await graph.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('an answer in one piece is expected');
  const { data, errors, extensions } = body.singleResult;
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors, extensions };
}

const pathsOf = ({ errors = [] }: Awaited<ReturnType<typeof ask>>) => errors.map(({ path }) => path?.join('.'));

describe('A partial answer', () => {
  test('says of each field that is missing where it is, and of none that is there or honestly null', async () => {
    foreign.instead.stock = '<html>';
    const answer = await ask(
      '{ products { name inStock origin place { shelf } maker { name stars: rating } } warehouse }',
    );
    expect(answer.data).toEqual({
      products: [
        { name: 'bread', inStock: null, origin: null, place: null, maker: { name: 'Anne', stars: null } },
        null,
        { name: 'salt', inStock: null, origin: null, place: null, maker: null },
      ],
      warehouse: null,
    });
    expect(pathsOf(answer).sort()).toEqual([
      'products.0.inStock',
      'products.0.maker.stars',
      'products.0.origin',
      'products.0.place',
      'products.2.inStock',
      'products.2.origin',
      'products.2.place',
      'warehouse',
    ]);
    for (const error of answer.errors!)
      expect(error).toEqual({
        message: 'This part is not available at the moment. Try again shortly.',
        path: error.path,
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      });
  });

  test('says nothing of nulls that a subgraph has answered', async () => {
    expect(await ask('{ products { origin maker { rating } } product(id: "none") { inStock } }')).toEqual({
      data: { products: [{ origin: null, maker: { rating: 5 } }, null, { origin: null, maker: null }], product: null },
      errors: undefined,
      extensions: undefined,
    });
  });

  test('says nothing of what a reference leads to that the caller may not see', async () => {
    foreign.instead.stock = '{"data":{"_entities":[null]}}';
    expect(await ask('{ product(id: "1") { name code } }')).toEqual({
      data: { product: null },
      errors: undefined,
      extensions: {},
    });
  });

  test('names the field itself where nothing below it could be asked for', async () => {
    foreign.instead['Produits-1'] = '{"errors":[{"message":"stack trace at 10.0.0.1"}]}';
    const answer = await ask('{ product(id: "1") { name inStock } warehouse }');
    expect(answer.data).toEqual({ product: null, warehouse: 'north' });
    expect(pathsOf(answer)).toEqual(['product']);
  });

  test('names what could not be asked without what is missing', async () => {
    foreign.instead['Produits-1'] = '<html>';
    const answer = await ask('{ featured { name inStock origin postage } }');
    expect(answer.data).toEqual({ featured: { name: null, inStock: 3, origin: null, postage: null } });
    expect(pathsOf(answer)).toEqual(['featured.name', 'featured.postage']);
  });

  test('names the field that took with it what may not be null, and what stood around it', async () => {
    foreign.instead.stock = '<html>';
    const answer = await ask('{ product(id: "1") { name code } }');
    expect(answer.data).toEqual({ product: null });
    expect(pathsOf(answer)).toEqual(['product']);
  });

  test('of a mutation says so too', async () => {
    foreign.instead['Produits-1'] = '<html>';
    const answer = await ask('mutation { weigh(id: "1") { inStock } }');
    expect([answer.data, pathsOf(answer)]).toEqual([{ weigh: null }, ['weigh']]);
  });

  test('has a bounded number of errors, the last of which says that there are more', async () => {
    foreign.instead['Produits-1'] = JSON.stringify({
      data: { products: Array.from({ length: 300 }, (_, id) => ({ __typename: 'Product', id: String(id) })) },
    });
    foreign.instead.stock = '<html>';
    const paths = pathsOf(await ask('{ products { inStock } }'));
    expect([paths.length, paths[99], paths[100]]).toEqual([101, 'products.99.inStock', undefined]);
  });

  test('has a coded error for a value that is not of its type, in no words of others', async () => {
    foreign.instead.stock = '{"data":{"warehouse":{"not":"a text"}}}';
    expect(await ask('{ warehouse }')).toMatchObject({
      data: { warehouse: null },
      errors: [{ path: ['warehouse'], extensions: { code: 'SERVICE_UNAVAILABLE' } }],
      extensions: {},
    });
  });
});
