import { Counter, Gauge, type Registry } from 'prom-client';

/** A way in which people are told. */
export type Protocol = 'sse' | 'websocket';

/** The figures of live data. */
export interface LiveMetrics {
  /** How many subscriptions there are, and how many different things they watch. */
  watched(subscriptions: number, things: number): void;
  connections(protocol: Protocol, open: number): void;
  /** Something was read for those who watch it. */
  read(): void;
  /** An event came whose thing nobody was told about. */
  skipped(): void;
  listens(isListening: boolean): void;
}

/** Makes the figures of live data in a registry. */
export function createLiveMetrics(registry: Registry): LiveMetrics {
  const registers = [registry];
  const subscriptions = new Gauge({ name: 'live_subscriptions', help: 'Subscriptions that are served.', registers });
  const things = new Gauge({ name: 'live_things', help: 'Different things that are watched.', registers });
  const connections = new Gauge({
    name: 'live_connections',
    help: 'Connections of watchers.',
    labelNames: ['protocol'] as const,
    registers,
  });
  const reads = new Counter({ name: 'live_reads_total', help: 'Readings of things that are watched.', registers });
  const skipped = new Counter({ name: 'live_skipped_total', help: 'Events that nobody was told about.', registers });
  const listening = new Gauge({ name: 'live_listening', help: '1 while events are heard.', registers });
  return {
    watched(all, different) {
      subscriptions.set(all);
      things.set(different);
    },
    connections: (protocol, open) => connections.set({ protocol }, open),
    read: () => reads.inc(),
    skipped: () => skipped.inc(),
    listens: (isListening) => listening.set(isListening ? 1 : 0),
  };
}
