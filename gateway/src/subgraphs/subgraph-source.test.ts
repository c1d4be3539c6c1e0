import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '@tpt/graph';
import { createLogger } from '@tpt/program';
import { SubgraphSource } from './subgraph-source.js';

const caller: Caller = { personId: 'person_x' };

describe('Asking a subgraph', () => {
  let subgraph: Server | undefined;
  let source: SubgraphSource | undefined;
  afterEach(async () => {
    subgraph?.closeAllConnections();
    subgraph?.close();
    await source?.close();
  });

  async function ask(answer: (request: IncomingMessage, response: ServerResponse) => void) {
    subgraph = createServer(answer);
    await new Promise<void>((resolve) => subgraph!.listen(0, '127.0.0.1', resolve));
    source = new SubgraphSource({
      name: 'signature',
      url: `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`,
      timeoutMs: 200,
      vouch: ({ personId }) => `token-of-${personId}`,
      logger: createLogger('test', 'error').child({}, { level: 'silent' }),
    });
    const request = { query: '{ __typename }' };
    return source.process({ request, context: { caller, language: 'en' } } as unknown as Parameters<
      SubgraphSource['process']
    >[0]);
  }

  test('it is told who calls, by the token made for it, and the language', async () => {
    let headers: IncomingMessage['headers'] = {};
    await ask((request, response) => {
      headers = request.headers;
      response.end('{"data":null}');
    });
    expect(headers).toMatchObject({ authorization: 'Bearer token-of-person_x', 'accept-language': 'en' });
  });

  test.each([
    ['never answers', () => {}],
    ['hangs up', (request: IncomingMessage) => request.socket.destroy()],
    [
      'answers without end',
      (_request: IncomingMessage, response: ServerResponse) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024, 0x20)));
        };
        response.on('drain', more);
        more();
      },
    ],
    ['answers with rubbish', (_request: IncomingMessage, response: ServerResponse) => response.end('<html>')],
    [
      'refuses the token',
      (_request: IncomingMessage, response: ServerResponse) => response.writeHead(401).end('{"errors":[]}'),
    ],
  ])('one that %s is unavailable, and nothing of why is told', async (_what, answer) => {
    await expect(ask(answer)).rejects.toMatchObject({
      message: 'the signature service is not available',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
  });
});
