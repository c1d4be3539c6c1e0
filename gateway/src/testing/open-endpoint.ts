import { createHttpServer, createLogger } from '@tpt/program';
import { AnswerCache } from '../cache/answer-cache.js';
import { PlanCache } from '../cache/plan-cache.js';
import type { Context } from '../context.js';
import { serveEndpoint } from '../graph/endpoint.js';
import { openGraph } from '../graph/graph.js';
import { readSupergraph } from '../graph/supergraph.js';
import { shedLoad } from '../limits/shedding.js';
import { admitUncounted } from './admit-uncounted.js';
import { readPlainBodies } from '../limits/request-body.js';
import { ListedOperations } from '../operations/listed-operations.js';
import { readManifest } from '../operations/manifest.js';
import { createSafelist, type Openness } from '../operations/safelist.js';

/** What a subgraph answers to a request of the gateway. */
export type Answering = (subgraph: string, context: Context) => Promise<object>;

/** The endpoint over subgraphs that answer as a test says, on a port of its own. */
export async function openEndpoint(choices: {
  answering: Answering;
  openness?: Openness;
  beforeSending?: () => Promise<void>;
}) {
  const { openness = 'any' } = choices;
  const logger = createLogger('test', 'error').child({}, { level: 'silent' });
  const server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
  const { beforeSending } = choices;
  if (beforeSending) server.app.addHook('onSend', async () => beforeSending());
  // As what answers pages of other sites does.
  server.app.addHook('onRequest', (_request, reply, done) => {
    reply.header('vary', 'Origin');
    done();
  });
  const [listed, plans, answers] = [new ListedOperations(readManifest()), new PlanCache(), new AnswerCache()];
  const graph = await openGraph({
    supergraph: readSupergraph(),
    sourceFor: ({ name }) => ({
      process: async ({ context }) => choices.answering(name, context as Context),
    }),
    listed,
    openness,
    introspection: true,
    plans,
    logger,
  });
  readPlainBodies(server.app);
  const admit = admitUncounted(async (authorization) => (authorization ? { personId: authorization } : {}));
  const shedding = shedLoad(server, { MAX_OPERATIONS_IN_FLIGHT: 100, MAX_EVENT_LOOP_LAG_MS: 10_000 });
  const safelist = createSafelist(listed, openness);
  serveEndpoint({ server, graph, admit, shedding, answers, safelist, operationTimeoutMs: 10_000 });
  const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/graphql`;
  return {
    url,
    listed,
    plans,
    answers,
    /** Sends a request by POST. */
    post: (body: object | string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...(signal ? { signal } : {}),
      }),
    /** Sends a request by GET, as a cache would. */
    get: (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`${url}?${new URLSearchParams(parameters)}`, {
        headers: { 'apollo-require-preflight': 'true', ...headers },
      }),
    async close() {
      await server.drain();
      await graph.stop();
    },
  };
}

/** An endpoint of a test. */
export type TestEndpoint = Awaited<ReturnType<typeof openEndpoint>>;
