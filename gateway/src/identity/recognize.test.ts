import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { serveEndpoint } from '../graph/endpoint.js';
import { openGraph, type Graph } from '../graph/graph.js';
import { readSupergraph } from '../graph/supergraph.js';
import { shedLoad } from '../limits/shedding.js';
import { ProviderUnavailable } from './provider-keys.js';
import { admitUncounted } from '../testing/admit-uncounted.js';
import { createRecognition } from './recognize.js';

describe('Who comes with a token', () => {
  let server: HttpServer;
  let graph: Graph;
  let failure: Error;
  beforeEach(async () => {
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
    const sourceFor = () => ({ process: async () => ({ data: {} }) });
    graph = await openGraph({ supergraph: readSupergraph(), sourceFor, logger });
    const recognize = createRecognition(async () => {
      throw failure;
    });
    const shedding = shedLoad(server, { MAX_OPERATIONS_IN_FLIGHT: 9, MAX_EVENT_LOOP_LAG_MS: 10_000 });
    serveEndpoint({ server, graph, admit: admitUncounted(recognize), shedding, operationTimeoutMs: 1_000 });
  });
  afterEach(() => graph.stop());

  const ask = async () => {
    const { statusCode, json } = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: 'Bearer x.y.z', 'accept-language': 'en', 'x-request-id': 'this-one' },
      payload: { query: '{ __typename }' },
    });
    return [statusCode, json<{ errors: unknown[] }>().errors];
  };

  test('that is not good is told to sign in', async () => {
    failure = new Error('the token has expired');
    expect(await ask()).toEqual([401, [{ message: 'Sign in to continue.', extensions: { code: 'UNAUTHENTICATED' } }]]);
  });

  test('that nobody can check now is told to try again, and not that it is bad', async () => {
    failure = new ProviderUnavailable('the keys cannot be fetched');
    expect(await ask()).toEqual([
      503,
      [
        {
          message: 'This part is not available at the moment. Try again shortly.',
          extensions: { code: 'SERVICE_UNAVAILABLE', requestId: 'this-one' },
        },
      ],
    ]);
  });
});
