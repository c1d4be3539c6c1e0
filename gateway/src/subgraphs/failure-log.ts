import type { Alarms, Logger } from '@tpt/program';
import type { SubgraphEvents } from './events.js';
import { SubgraphFailure } from './failure.js';

const LINE_EVERY_MS = 1_000;
// The breaker says of the first once that it is open; of the other nobody is to blame.
const UNTOLD: ReadonlySet<unknown> = new Set(['open', 'left']);

/** Tells operators why subgraphs give no answers: a line a second at most of each, and an alarm while one is not asked. */
export function logFailures(logger: Logger, alarms: Alarms): Pick<SubgraphEvents, 'failed' | 'broke' | 'recovered'> {
  const told = new Map<string, { at: number; since: number }>();
  return {
    failed(subgraph, failure) {
      if (failure instanceof SubgraphFailure && UNTOLD.has(failure.kind)) return;
      const last = told.get(subgraph) ?? { at: -Infinity, since: 0 };
      if (performance.now() - last.at < LINE_EVERY_MS) return void (last.since += 1);
      logger.error({ err: failure, subgraph, untold: last.since }, 'a subgraph gave no answer');
      told.set(subgraph, { at: performance.now(), since: 0 });
    },
    broke: (subgraph, reason) =>
      alarms.set(`subgraph ${subgraph}`, 'a subgraph has failed so often that it is not asked', {
        subgraph,
        err: reason,
      }),
    recovered: (subgraph) => alarms.set(`subgraph ${subgraph}`, undefined, { subgraph }),
  };
}
