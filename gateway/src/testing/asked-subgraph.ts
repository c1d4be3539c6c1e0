import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Caller } from '@tpt/graph';
import { buildSchema } from 'graphql';
import { createShapeCheck } from '../subgraphs/answer-shape.js';
import { SubgraphFailure } from '../subgraphs/failure.js';
import type { SubgraphLimits } from '../subgraphs/subgraph-limits.js';
import { SubgraphSource } from '../subgraphs/subgraph-source.js';

/** What a subgraph was sent. */
export interface Received {
  headers: IncomingMessage['headers'];
  body: { query: string; variables?: object };
  request: IncomingMessage;
  response: ServerResponse;
}

/** How something is asked in a test. */
export interface Asking {
  query?: string;
  variables?: Record<string, unknown>;
  caller?: Caller;
  language?: string;
  requestId?: string;
  signal?: AbortSignal;
}

const SUPERGRAPH = buildSchema(`
  type Query { field: Int other: Int items: [Item] item: Item words: [String] }
  type Mutation { change: Int }
  type Item { name: String parts: [Item!] }
`);
const LIMITS = { queryTimeoutMs: 2_000, mutationTimeoutMs: 5_000, running: 8, waiting: 8, answerBytes: 100_000 };

/** A subgraph over real HTTP that answers what a test wants, and the source that asks it. */
export class AskedSubgraph {
  received: Received[] = [];
  outcomes: string[] = [];
  repeats = 0;
  merges = 0;
  breaks = 0;
  recoveries = 0;
  source!: SubgraphSource;
  #server!: Server;

  static async open(
    answer: (received: Received) => unknown,
    limits: Partial<SubgraphLimits> = {},
    vouch: ((caller: Caller) => string) | undefined = ({ personId }) => `token-of-${personId}`,
  ): Promise<AskedSubgraph> {
    const subgraph = new AskedSubgraph();
    subgraph.#server = createServer(async (request, response) => {
      const body = JSON.parse(await text(request)) as Received['body'];
      const received = { headers: request.headers, body, request, response };
      subgraph.received.push(received);
      answer(received);
    });
    await new Promise<void>((resolve) => subgraph.#server.listen(0, '127.0.0.1', resolve));
    subgraph.source = new SubgraphSource({
      name: 'signature',
      url: `http://127.0.0.1:${(subgraph.#server.address() as AddressInfo).port}/graphql`,
      limits: { ...LIMITS, ...limits },
      vouch,
      hasShape: createShapeCheck(SUPERGRAPH),
      events: {
        answered: () => subgraph.outcomes.push('answered'),
        failed: (_name, failure) => {
          if (!(failure instanceof SubgraphFailure)) throw failure;
          subgraph.outcomes.push(failure.kind);
        },
        repeated: () => (subgraph.repeats += 1),
        merged: () => (subgraph.merges += 1),
        broke: () => (subgraph.breaks += 1),
        recovered: () => (subgraph.recoveries += 1),
      },
    });
    return subgraph;
  }

  async ask({ query = '{field}', variables, ...context }: Asking = {}): Promise<unknown> {
    const asked = {
      request: { query, variables },
      context: { caller: {}, language: 'en', ...context },
      pathInIncomingRequest: ['items', '@'],
    };
    return this.source.process(asked as unknown as Parameters<SubgraphSource['process']>[0]);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.source.close();
  }
}

/** Answers as a subgraph does that is well. */
export const answerWith =
  (data: object) =>
  ({ response }: Received): void =>
    void response.end(JSON.stringify({ data }));
