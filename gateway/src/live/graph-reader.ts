import { randomUUID } from 'node:crypto';
import type { Reader } from '@tpt/graph';
import { withRequestId } from '@tpt/program';
import type { Graph } from '../graph/graph.js';
import { Payload } from './payload.js';
import type { WatchedQuery } from './read-subscription.js';

/** Reads what is watched, through the graph. */
export type ReadGraph = (query: Pick<WatchedQuery, 'query' | 'variables'>, reader: Reader) => Promise<Payload>;

const READ_WITHIN_MS = 10_000;
const AT_ONCE = 16;
// Those who ask come first: so many at once, each counted for this long, are 400 readings a second.
const TURN_MS = 40;

/** Reads what is watched as any query is read, within the same limits, 16 readings at a time and 400 a second. */
export function createGraphReader(graph: Graph, onRead: () => void): ReadGraph {
  const takeTurn = createTurns(AT_ONCE);
  return async ({ query, variables }, { caller, language }) => {
    const leave = await takeTurn();
    const began = performance.now();
    try {
      onRead();
      const signal = AbortSignal.timeout(READ_WITHIN_MS);
      const requestId = randomUUID();
      // It is nobody's request, though somebody's may have set it off.
      const { body } = await withRequestId(requestId, () =>
        graph.executeOperation(
          { query, variables },
          { contextValue: { caller, language, requestId, signal, isFresh: true } },
        ),
      );
      if (body.kind !== 'single') throw new Error('nothing here is answered in pieces');
      const { data, errors } = body.singleResult;
      return new Payload({ ...(errors ? { errors } : {}), data: data ?? null });
    } finally {
      setTimeout(leave, Math.max(0, began + TURN_MS - performance.now()));
    }
  };
}

/** Lets so many work at once, and the others wait in the order in which they came. */
function createTurns(atOnce: number): () => Promise<() => void> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return leave;
  };
}
