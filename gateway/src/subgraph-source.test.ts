import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '@tpt/graph';
import { createLogger } from '@tpt/program';
import { SubgraphSource } from './subgraph-source.js';

const caller: Caller = { personId: 'person_x', email: 'zoe@example.org', roles: ['moderator'] };

describe('Asking a subgraph', () => {
  let subgraph: Server | undefined;
  let source: SubgraphSource | undefined;
  afterEach(async () => {
    subgraph?.closeAllConnections();
    subgraph?.close();
    await source?.close();
  });

  async function ask(
    name: 'initiative' | 'signature' | 'notification',
    answer: (request: IncomingMessage, response: ServerResponse) => void,
  ) {
    subgraph = createServer(answer);
    await new Promise<void>((resolve) => subgraph!.listen(0, '127.0.0.1', resolve));
    source = new SubgraphSource({
      name,
      url: `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`,
      timeoutMs: 200,
      mint: async (audience, told) => Buffer.from(JSON.stringify({ audience, told })).toString('base64url'),
      logger: createLogger('test', 'error').child({}, { level: 'silent' }),
    });
    const request = { query: '{ __typename }' };
    return source.process({ request, context: { caller, language: 'en' } } as unknown as Parameters<
      SubgraphSource['process']
    >[0]);
  }

  test.each([
    ['initiative', { personId: 'person_x', roles: ['moderator'] }],
    ['signature', { personId: 'person_x', email: 'zoe@example.org' }],
    ['notification', { personId: 'person_x' }],
  ] as const)('tells %s no more of a caller than it needs, and the language', async (name, expected) => {
    let headers: IncomingMessage['headers'] = {};
    await ask(name, (request, response) => {
      headers = request.headers;
      response.end('{"data":null}');
    });
    const token = JSON.parse(
      Buffer.from(headers.authorization!.replace('Bearer ', ''), 'base64url').toString(),
    ) as object;
    expect(token).toEqual({ audience: name, told: expected });
    expect(headers['accept-language']).toBe('en');
  });

  test.each([
    ['never answers', () => {}],
    ['hangs up', (request: IncomingMessage) => request.socket.destroy()],
    ['answers with rubbish', (_request: IncomingMessage, response: ServerResponse) => response.end('<html>')],
    [
      'refuses the token',
      (_request: IncomingMessage, response: ServerResponse) => response.writeHead(401).end('{"errors":[]}'),
    ],
  ])('one that %s is unavailable, and nothing of why is told', async (_what, answer) => {
    await expect(ask('signature', answer)).rejects.toMatchObject({
      message: 'the signature service is not available',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
  });
});
