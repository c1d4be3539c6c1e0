import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { Pool, type Dispatcher } from 'undici';

/** What is passed on. */
export interface Passed {
  method: 'GET' | 'PUT';
  path: string;
  headers: Record<string, string>;
  body?: Readable;
  /** Ends when nobody waits any more, or it has taken too long. */
  signal: AbortSignal;
}

/** The service that has the pictures. */
export interface PictureService {
  /** Passes on what is asked, with a word for whoever asks. @throws when it is not answered. */
  pass(request: Passed): Promise<Dispatcher.ResponseData>;
  close(): Promise<unknown>;
}

const CONNECTIONS = 64;
const CONNECTS_WITHIN_MS = 2_000;
const IDLE_MS = 30_000;

/** Opens connections of their own to a service, so that what is large never stands before what is asked of the graph. */
export function openPictureService(place: { url: string; vouch: () => string }): PictureService {
  const open = () =>
    new Pool(new URL(place.url).origin, {
      connections: CONNECTIONS,
      connectTimeout: CONNECTS_WITHIN_MS,
      headersTimeout: 0,
      bodyTimeout: IDLE_MS,
    });
  // What is refused early may still be on its way; nobody who looks at a picture waits behind it.
  const pools = { GET: open(), PUT: open() };
  return {
    pass: ({ headers, body, ...request }) =>
      pools[request.method].request({
        ...request,
        headers: { ...headers, authorization: `Bearer ${place.vouch()}` },
        body: body ?? null,
      }),
    close: () => Promise.all(Object.values(pools).map((pool) => pool.destroy())),
  };
}

/** Those headers of a message that are among these. */
export function pick(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  const found = names.map((name) => [name, headers[name]] as const);
  return Object.fromEntries(found.filter((each): each is [string, string] => typeof each[1] === 'string'));
}
