import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createKafka, startListening } from '@tpt/kafka';
import { createPlaces, type HttpServer } from '@tpt/program';
import type { Graph } from '../graph/graph.js';
import type { Safelist } from '../operations/safelist.js';
import type { TellSubscription } from '../telemetry/observe-operations.js';
import { distinguishLiveRequests } from './choose-protocol.js';
import type { ConnectionOptions, Connections } from './connections.js';
import { serveEventStreams } from './event-streams.js';
import { createGraphReader } from './graph-reader.js';
import { Hub } from './hub.js';
import { readLiveFields } from './live-fields.js';
import { createLiveMetrics } from './metrics.js';
import { createWatching } from './watching.js';
import { serveWebSockets } from './web-sockets.js';

/** What live data is made of. */
export interface LiveOptions extends Pick<ConnectionOptions, 'admit' | 'recognize' | 'logger'> {
  server: HttpServer;
  graph: Graph;
  /** The composed schema, which says what the fields of Subscription listen to. */
  supergraph: string;
  config: {
    /** Without any, no subscription is served. */
    KAFKA_BROKERS?: string[] | undefined;
    KAFKA_PREFIX: string;
    LIVE_CONNECTIONS: number;
    LIVE_CONNECTIONS_PER_NETWORK: number;
    STOP_NOTICE_MS: number;
  };
  /** Which operations are answered; any, without it. */
  safelist?: Safelist;
  /** Tells of each subscription how it was answered. */
  tell?: TellSubscription;
  /** Sites whose pages may open a WebSocket, besides those of this address. */
  allowedOrigins?: readonly string[];
  /** For how many milliseconds a client of a WebSocket may leave its first message unsaid. */
  initWithinMs?: number;
}

/** Live data that is served. */
export interface Live {
  /** Tells all who watch to come back to somebody else, spread over the time of the notice, and lets nobody in. */
  sayFarewell(): Promise<void>;
  stop(): Promise<void>;
}

const INIT_WITHIN_MS = 3_000;
const STEP_MS = 20;
const CLOSE_WITHIN_MS = 1_000;

/** Serves the subscriptions of a graph on its own address, as streams of events and over WebSockets. */
export async function serveLive(options: LiveOptions): Promise<Live> {
  const { server, graph, supergraph, config, logger, admit, recognize, safelist } = options;
  const { KAFKA_BROKERS: brokers, KAFKA_PREFIX: topicPrefix } = config;
  const metrics = createLiveMetrics(server.metrics);
  const fields = brokers ? readLiveFields(supergraph) : new Map<string, never>();
  const topics = [...new Set([...fields.values()].map(({ topic }) => topic))];
  const hub = new Hub();
  const listening =
    brokers && topics.length > 0
      ? startListening({
          kafka: createKafka({ brokers, program: 'gateway', logger }),
          // Every process hears everything, so each is a group of its own.
          group: `${topicPrefix}gateway.live.${randomUUID()}`,
          topics,
          topicPrefix,
          logger,
          hear: (heard) => hub.hear(heard),
          onPresence: metrics.listens,
        })
      : undefined;

  let isLeaving = false;
  // As many subscriptions as connections, however they share them.
  const room = { inAll: config.LIVE_CONNECTIONS, perHolder: config.LIVE_CONNECTIONS_PER_NETWORK };
  const connectionOptions: ConnectionOptions = {
    app: server.app,
    watch: createWatching({
      graph,
      safelist,
      fields,
      hub,
      read: createGraphReader(graph, metrics.read),
      places: createPlaces(room),
      metrics,
      tell: options.tell,
    }),
    admit,
    recognize,
    places: createPlaces(room),
    metrics,
    logger,
    isLeaving: () => isLeaving,
  };
  distinguishLiveRequests(server.app);
  const ways = [
    serveEventStreams(connectionOptions),
    await serveWebSockets({
      ...connectionOptions,
      allowedOrigins: options.allowedOrigins ?? [],
      initWithinMs: options.initWithinMs ?? INIT_WITHIN_MS,
    }),
  ];
  return {
    async sayFarewell() {
      isLeaving = true;
      await leaveAll(ways, config.STOP_NOTICE_MS);
    },
    async stop() {
      for (const way of ways) way.stop();
      await listening?.stop();
    },
  };
}

/** A crowd that is sent away at once would be back at once. */
async function leaveAll(ways: Connections[], withinMs: number): Promise<void> {
  const all = ways.flatMap((way) => [...way.all]);
  const atOnce = Math.ceil(all.length / Math.max(1, Math.floor(withinMs / STEP_MS)));
  for (let told = 0; told < all.length; told += atOnce) {
    for (const connection of all.slice(told, told + atOnce)) connection.sayFarewell();
    await delay(STEP_MS);
  }
  const until = performance.now() + CLOSE_WITHIN_MS;
  while (ways.some((way) => way.all.size > 0) && performance.now() < until) await delay(STEP_MS);
  for (const connection of ways.flatMap((way) => [...way.all])) connection.destroy();
}
