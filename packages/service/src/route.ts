import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Reader } from '@tpt/graph';

/** What of a capability is no graph: bytes that come and go. The gateway passes it on, and vouches for who asks. */
export interface Route {
  method: 'GET' | 'PUT';
  /** With its parameters, `/things/:id`. */
  path: string;
  answer(request: RouteRequest): Promise<RouteAnswer>;
}

/** What is asked. */
export interface RouteRequest extends Reader {
  params: Record<string, string>;
  query: Record<string, unknown>;
  headers: IncomingHttpHeaders;
  /** What is sent, whole; undefined when it is more than this. @throws when it does not arrive. */
  readBytes(most: number): Promise<Uint8Array | undefined>;
}

/** What is answered: JSON, or bytes as they are read. */
export interface RouteAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: object | Readable;
}
