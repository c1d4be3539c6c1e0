import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

type Listener = (...args: unknown[]) => void;

const HEADERS = {
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Lets a server of this machine answer its own pages and what is no browser, and nobody else: no page of another origin,
 * and none that has its own name lead here. What listened to the server before stays behind this.
 */
export function answerOnlyItself(server: Server): void {
  const requests = takeListeners(server, 'request');
  const upgrades = takeListeners(server, 'upgrade');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (isOwn(request)) for (const listener of requests) listener.call(server, request, response);
    else response.writeHead(403).end();
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isOwn(request)) for (const listener of upgrades) listener.call(server, request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
  });
}

function takeListeners(server: Server, event: 'request' | 'upgrade'): Listener[] {
  const listeners = server.listeners(event) as Listener[];
  server.removeAllListeners(event);
  return listeners;
}

const NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

function isOwn({ headers: { host = '', origin } }: IncomingMessage): boolean {
  const isHere = URL.canParse(`http://${host}`) && NAMES.has(new URL(`http://${host}`).hostname);
  return isHere && (origin === undefined || origin === `http://${host}`);
}
