import { once } from 'node:events';
import { connect } from 'node:net';
import type { WireRequest } from './hostile-requests.js';

/** What came back. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  code: string | undefined;
  limit: string | undefined;
  message: string | undefined;
  data: unknown;
  tookMs: number;
}

/** Sends one request over a connection of its own. */
export async function send(port: number, request: WireRequest, language = 'en'): Promise<WireAnswer> {
  const begun = performance.now();
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // What the server does not read any more cannot be sent any more.
  socket.on('error', () => {});
  socket.write(write(request, language));
  await once(socket, 'close');
  const tookMs = performance.now() - begun;
  const [head = '', ...body] = Buffer.concat(chunks).toString().split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((header) => [header.split(':')[0]!.toLowerCase(), header.slice(header.indexOf(':') + 2)]),
  );
  const text = body.join('\r\n\r\n');
  const { data, errors } = (text.startsWith('{') ? JSON.parse(text) : {}) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string; limit?: string } }[];
  };
  const [error] = errors ?? [];
  return {
    status: Number(line.split(' ')[1]),
    headers,
    code: error?.extensions.code,
    limit: error?.extensions.limit,
    message: error?.message,
    data,
    tookMs,
  };
}

function write({ method = 'POST', path = '/graphql', headers, body, bytes }: WireRequest, language: string): Buffer {
  if (bytes !== undefined) return Buffer.from(bytes);
  const content = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body ?? '');
  const sent = {
    host: 'x',
    connection: 'close',
    'accept-language': language,
    ...(method === 'GET'
      ? {}
      : { 'content-type': 'application/json', 'content-length': `${Buffer.byteLength(content)}` }),
    ...headers,
  };
  const lines = Object.entries(sent).filter(([, value]) => value !== '');
  const head = `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), method === 'GET' ? Buffer.alloc(0) : Buffer.from(content)]);
}
