import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Answer } from './answer.js';

/** Somebody who watches. */
export interface Watching {
  /** All that came so far. */
  seen: Answer[];
  /** Why it ended, once it has. */
  ended(): unknown;
  /** How often a connection was made. */
  connections(): number;
  stop(): Promise<unknown>;
}

/** How somebody connects: where, asked again for each connection, and what is told with it. */
export interface Way {
  url(): string;
  headers?: Record<string, string>;
}

// A client that is to outlive every gateway.
const FOREVER = { retryAttempts: 1_000, retryWait: () => new Promise<void>((resolve) => setTimeout(resolve, 200)) };

type Client = Pick<ReturnType<typeof createSocketClient>, 'subscribe' | 'dispose'>;

function watch(client: Client, query: string, variables: Record<string, unknown>, connections: () => number): Watching {
  const seen: Answer[] = [];
  let end: { reason: unknown } | undefined;
  const finish = (reason: unknown) => (end ??= { reason });
  client.subscribe<Answer['data']>(
    { query, variables },
    { next: (answer) => void seen.push(answer as Answer), error: finish, complete: () => finish('complete') },
  );
  return { seen, ended: () => end?.reason, connections, stop: async () => client.dispose() };
}

/** Watches over a WebSocket. */
export function watchBySocket(
  { url, headers = {} }: Way,
  query: string,
  variables: Record<string, unknown> = {},
): Watching {
  let connections = 0;
  const client = createSocketClient({
    ...FOREVER,
    url: () => url().replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    shouldRetry: () => true,
    // A browser cannot put them into headers.
    connectionParams: headers,
    on: { connected: () => void (connections += 1) },
  });
  return watch(client, query, variables, () => connections);
}

/** Watches a stream of events. */
export function watchByStream(
  { url, headers = {} }: Way,
  query: string,
  variables: Record<string, unknown> = {},
): Watching {
  let connections = 0;
  const client = createStreamClient({
    ...FOREVER,
    url: async () => url(),
    headers,
    on: { connected: () => void (connections += 1) },
  } as Parameters<typeof createStreamClient>[0]);
  return watch(client as unknown as Client, query, variables, () => connections);
}
