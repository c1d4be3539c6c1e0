import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { SubgraphEvents } from './events.js';
import { SubgraphFailure } from './failure.js';
import type { GuardState } from './guard.js';

const BREAKER = { closed: 0, 'half-open': 1, open: 2 };

/** Counts what happens between the gateway and its subgraphs; `states` is asked when metrics are read. */
export function countSubgraphs(
  metrics: Registry,
  states: () => Iterable<readonly [subgraph: string, state: GuardState]>,
): Pick<SubgraphEvents, 'answered' | 'failed' | 'repeated' | 'merged'> {
  const registers = [metrics];
  const durations = new Histogram({
    name: 'subgraph_request_duration_seconds',
    help: 'Time until a subgraph answered or was given up, waiting included, by what came of it.',
    labelNames: ['subgraph', 'outcome'] as const,
    registers,
  });
  const counter = (name: string, help: string) => new Counter({ name, help, labelNames: ['subgraph'], registers });
  const gauge = (name: string, help: string, valueOf: (state: GuardState) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['subgraph'],
      registers,
      collect() {
        for (const [subgraph, state] of states()) this.set({ subgraph }, valueOf(state));
      },
    });
  gauge('subgraph_breaker_state', '0 closed, 1 half-open, 2 open.', ({ breaker }) => BREAKER[breaker]);
  gauge('subgraph_requests_running', 'Requests that a subgraph has been sent.', ({ running }) => running);
  gauge('subgraph_requests_waiting', 'Requests that wait for their turn.', ({ waiting }) => waiting);
  const retries = counter('subgraph_retries_total', 'Requests that were sent once more.');
  const merged = counter('subgraph_merged_total', 'Requests answered with what another had asked at the same time.');
  return {
    answered: (subgraph, durationMs) => durations.observe({ subgraph, outcome: 'answered' }, durationMs / 1000),
    failed(subgraph, failure, durationMs) {
      const outcome = failure instanceof SubgraphFailure ? failure.kind : 'fault';
      durations.observe({ subgraph, outcome }, durationMs / 1000);
    },
    repeated: (subgraph) => retries.inc({ subgraph }),
    merged: (subgraph) => merged.inc({ subgraph }),
  };
}
