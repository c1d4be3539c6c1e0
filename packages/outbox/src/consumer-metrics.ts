import type { Registry } from 'prom-client';
import type { Applied } from './apply-steps.js';
import { counterIn, gaugeIn } from './gauges.js';

/** The figures of one consumer. */
export interface ConsumerMetrics {
  /** @param lag undefined when it is not known. */
  look(lag: number | undefined, isMember: boolean): void;
  parked(parked: number): void;
  count(applied: Applied): void;
}

/** Makes the figures of a consumer in the registry of its program. */
export function createConsumerMetrics(registry: Registry, consumer: string): ConsumerMetrics {
  const labelNames = ['consumer' as const];
  const gauge = (name: string, help: string) => gaugeIn(registry, { name, help, labelNames });
  const counter = (name: string, help: string) => counterIn(registry, { name, help, labelNames });
  const lag = gauge('consumer_lag', 'Messages that a consumer group has still to handle.');
  const inGroup = gauge('consumer_in_group', '1 while the broker counts this process as a member of the group.');
  const parked = gauge('consumer_parked', 'Events that wait: their effect failed, or they come behind one.');
  const dead = counter('consumer_dead_letters_total', 'Messages that could not be decoded.');
  const parkings = counter('consumer_parkings_total', 'Events that were parked.');
  return {
    look(messages, isMember) {
      if (messages !== undefined) lag.set({ consumer }, messages);
      inGroup.set({ consumer }, isMember ? 1 : 0);
    },
    parked: (events) => parked.set({ consumer }, events),
    count(applied) {
      dead.inc({ consumer }, applied.dead);
      parkings.inc({ consumer }, applied.parked);
    },
  };
}
