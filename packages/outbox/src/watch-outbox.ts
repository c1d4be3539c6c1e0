import { setTimeout as delay } from 'node:timers/promises';
import type { Alarms } from '@tpt/program';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { gaugeIn } from './gauges.js';
import { measureOutbox } from './measure.js';

const LOOK_EVERY_MS = 5_000;
const OLD_SECONDS = 30;

/**
 * Watches an outbox by its rows, whoever relays it: its depth, its age and what was put aside, as figures and alarms.
 */
export function watchOutbox(options: { database: DataSource; service: string; alarms: Alarms; metrics: Registry }): {
  stop(): Promise<void>;
} {
  const { database, service, alarms, metrics } = options;
  const gauge = (name: string, help: string) => gaugeIn(metrics, { name, help, labelNames: [] });
  const depth = gauge('outbox_waiting', 'Events that wait in the outbox.');
  const age = gauge('outbox_oldest_seconds', 'Age of the oldest event that waits in the outbox.');
  const aside = gauge('outbox_aside', 'Events put aside: the broker refuses them, or they come behind one.');

  const look = async () => {
    const measure = await measureOutbox(database);
    depth.set(measure.waiting);
    age.set(measure.oldestSeconds);
    aside.set(measure.aside);
    alarms.set(
      'outbox age',
      measure.oldestSeconds > OLD_SECONDS
        ? `${measure.waiting} events wait in the outbox, the oldest for ${Math.round(measure.oldestSeconds)} s`
        : undefined,
    );
    alarms.set(
      'outbox aside',
      measure.aside > 0
        ? `${measure.aside} events are put aside, ${measure.refused} of them refused by the broker: npm run events -- look ${service}`
        : undefined,
    );
  };
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      // Without its database the service is not ready, which is said elsewhere.
      await look().catch(() => {});
      await delay(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
