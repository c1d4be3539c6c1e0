import type { IncomingHttpHeaders } from 'node:http';
import type { HttpServer } from '@tpt/program';

/**
 * Lets a route be for one kind of lasting connection: `{ live: 'stream' }` for clients that take a stream of events and no
 * other answer of ours, `{ live: 'websocket' }` for those that ask for a WebSocket.
 */
export const distinguishLiveRequests = (app: HttpServer['app']): void =>
  app.addConstraintStrategy({
    name: 'live',
    storage() {
      const handlers = new Map<unknown, Parameters<ReturnType<StrategyStorage>['set']>[1]>();
      return {
        get: (kind) => handlers.get(kind) ?? null,
        set: (kind, handler) => void handlers.set(kind, handler),
      };
    },
    deriveConstraint: ({ headers }) => kindOf(headers),
    validate() {},
  });

type StrategyStorage = Parameters<HttpServer['app']['addConstraintStrategy']>[0]['storage'];

function kindOf({ upgrade, accept = '' }: IncomingHttpHeaders): 'websocket' | 'stream' | undefined {
  if (upgrade?.toLowerCase() === 'websocket') return 'websocket';
  // A client that would rather have a stream, but takes JSON, asks for a query or a mutation as likely as not.
  return /text\/event-stream/i.test(accept) && !/\/(\*|[\w.-]*\+?json)/i.test(accept) ? 'stream' : undefined;
}
