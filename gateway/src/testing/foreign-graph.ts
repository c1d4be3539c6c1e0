import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, type GraphQLSchema, parse } from 'graphql';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])`;
const SCHEMAS = {
  'Produits-1': `${LINK}
    type Query { products: [Product]! product(id: ID!): Product }
    type Mutation { weigh(id: ID!): Product }
    type Product @key(fields: "id") { id: ID! name: String weight: Int maker: Maker }
    type Maker @key(fields: "id") { id: ID! name: String }`,
  stock: `${LINK}
    type Query { warehouse: String featured: Product }
    type Product @key(fields: "id") {
      id: ID!
      weight: Int @external
      inStock: Int
      origin: String
      place: Place
      postage: Int @requires(fields: "weight")
      code: String!
    }
    type Place { shelf: String }
    type Maker @key(fields: "id") { id: ID! rating: Int }`,
};

const PRODUCTS = [
  { id: '1', name: 'bread', weight: 500, maker: { id: 'a', name: 'Anne' } },
  null,
  { id: '2', name: 'salt', weight: 1_000, maker: null },
];
const entity = { __resolveReference: ({ id }: { id: string }) => ({ id }) };
const RESOLVERS = {
  'Produits-1': {
    Query: { products: () => PRODUCTS, product: (_: unknown, { id }: { id: string }) => find(id) },
    Mutation: { weigh: (_: unknown, { id }: { id: string }) => find(id) },
    Product: { __resolveReference: ({ id }: { id: string }) => find(id) },
    Maker: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Anne' }) },
  },
  stock: {
    Query: { warehouse: () => 'north', featured: () => ({ id: '1' }) },
    Product: {
      ...entity,
      inStock: () => 3,
      origin: () => null,
      place: () => ({ shelf: 'A' }),
      postage: () => 4,
      code: () => 'c',
    },
    Maker: { ...entity, rating: () => 5 },
  },
};
const find = (id: string) => PRODUCTS.find((product) => product?.id === id) ?? null;

type Name = keyof typeof SCHEMAS;

/** A graph of two small subgraphs that know nothing of us, over real HTTP. */
export class ForeignGraph {
  supergraph = '';
  readonly urls = {} as Record<Name, string>;
  /** What each answers instead of what it should; it hangs when this is empty. */
  readonly instead: Partial<Record<Name, string>> = {};
  readonly #servers: Server[] = [];

  static async open(): Promise<ForeignGraph> {
    const graph = new ForeignGraph();
    const services = [];
    for (const name of Object.keys(SCHEMAS) as Name[]) {
      const typeDefs = parse(SCHEMAS[name]);
      await graph.#serve(name, buildSubgraphSchema([{ typeDefs, resolvers: RESOLVERS[name] as never }]));
      services.push({ name, typeDefs, url: graph.urls[name] });
    }
    const { supergraphSdl, errors } = composeServices(services);
    if (!supergraphSdl) throw new Error(String(errors));
    graph.supergraph = supergraphSdl;
    return graph;
  }

  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  async #serve(name: Name, schema: GraphQLSchema): Promise<void> {
    const server = createServer(async (request, response) => {
      const { query, variables } = (await json(request)) as { query: string; variables?: Record<string, unknown> };
      const { [name]: instead } = this.instead;
      if (instead) response.end(instead);
      else if (instead === undefined)
        response.end(JSON.stringify(await graphql({ schema, source: query, variableValues: variables! })));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#servers.push(server);
    this.urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/any/place?of=theirs`;
  }
}
