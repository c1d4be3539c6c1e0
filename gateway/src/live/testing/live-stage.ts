import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { accessError, type Caller } from '@tpt/graph';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { currentRun, openTopics, uniquePrefix, waitFor } from '@tpt/testing';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { serveEndpoint } from '../../graph/endpoint.js';
import { openGraph, type Graph } from '../../graph/graph.js';
import { readSupergraph } from '../../graph/supergraph.js';
import { SubgraphSources } from '../../subgraphs/subgraph-sources.js';
import { createAdmission, type Admit } from '../../limits/admission.js';
import { readPlainBodies } from '../../limits/request-body.js';
import { shedLoad } from '../../limits/shedding.js';
import type { OperationRecord } from '../../telemetry/operation-record.js';
import { readLiveFields } from '../live-fields.js';
import { serveLive, type Live, type LiveOptions } from '../serve-live.js';

const key = randomBytes(32).toString('base64');
const SUBGRAPHS = ['initiative', 'signature', 'notification'];

/** What the one server that stands for all subgraphs was asked. */
export interface Asked {
  query: string;
  variables: Record<string, unknown>;
  language: string | undefined;
  /** Nobody, for a visitor. */
  person: string | undefined;
}

/** The gateway's live data over a real Kafka, a real network, and a server that answers for every subgraph. */
export class LiveStage {
  readonly topicPrefix = uniquePrefix();
  readonly supergraph = readSupergraph();
  readonly asked: Asked[] = [];
  /** What the subgraphs answer. */
  answer: (asked: Asked) => object = () => ({ data: {} });
  /** Who has which token. */
  readonly tokens = new Map<string, Caller>();
  /** What is waited for before anybody says who has a token. */
  recognizing: Promise<void> | undefined;
  /** How many requests were counted, and how many may be. */
  requests = 0;
  mayAsk = Infinity;
  /** What was told of subscriptions. */
  readonly told: OperationRecord[] = [];
  readonly server: HttpServer;
  graph!: Graph;
  live!: Live;
  url = '';
  #producer!: Producer;
  #subgraph!: Server;
  #sources!: SubgraphSources;
  readonly #logger = createLogger('test', 'error');

  constructor(
    private readonly options: Partial<LiveOptions['config']> &
      Pick<LiveOptions, 'allowedOrigins' | 'initWithinMs'> = {},
  ) {
    this.server = createHttpServer({ logger: this.#logger, ready: {}, stopNoticeMs: 0 });
  }

  async open(): Promise<void> {
    const { kafka: broker } = currentRun();
    await this.#createTopics(broker);
    await this.#startSubgraph();
    const urls = Object.fromEntries(SUBGRAPHS.map((name) => [name, this.#subgraphUrl]));
    const keys = Object.fromEntries(SUBGRAPHS.map((name) => [name, key]));
    this.#sources = new SubgraphSources(
      {
        SUBGRAPH_URLS: urls,
        SUBGRAPH_TOKEN_KEYS: keys,
        SUBGRAPH_QUERY_TIMEOUT_MS: 2_000,
        SUBGRAPH_MUTATION_TIMEOUT_MS: 2_000,
        SUBGRAPH_LIMITS: {},
      },
      { supergraph: this.supergraph, logger: createLogger('test', 'fatal'), metrics: this.server.metrics },
    );
    this.graph = await openGraph({
      supergraph: this.supergraph,
      sourceFor: (subgraph) => this.#sources.open(subgraph),
      logger: this.#logger,
    });
    const recognize: LiveOptions['recognize'] = async (authorization, language) => {
      if (!authorization) return {};
      await this.recognizing;
      const caller = this.tokens.get(authorization);
      if (!caller) throw accessError('UNAUTHENTICATED', language, { http: { status: 401 } });
      return caller;
    };
    const admit: Admit = createAdmission({
      recognize,
      count: async (_request, _reply, { language }) => {
        this.requests += 1;
        if (this.requests > this.mayAsk) throw accessError('RATE_LIMITED', language, { http: { status: 429 } });
      },
      hashNetwork: () => 'hash',
    });
    const { allowedOrigins, initWithinMs, ...config } = this.options;
    this.live = await serveLive({
      server: this.server,
      graph: this.graph,
      supergraph: this.supergraph,
      admit,
      recognize,
      logger: this.#logger,
      ...(allowedOrigins ? { allowedOrigins } : {}),
      ...(initWithinMs === undefined ? {} : { initWithinMs }),
      tell: (record) => this.told.push(record),
      config: {
        KAFKA_BROKERS: [broker],
        KAFKA_PREFIX: this.topicPrefix,
        LIVE_CONNECTIONS: 100,
        LIVE_CONNECTIONS_PER_NETWORK: 100,
        STOP_NOTICE_MS: 100,
        ...config,
      },
    });
    const shedding = shedLoad(this.server, { MAX_OPERATIONS_IN_FLIGHT: 100, MAX_EVENT_LOOP_LAG_MS: 10_000 });
    readPlainBodies(this.server.app);
    serveEndpoint({ server: this.server, graph: this.graph, admit, shedding, operationTimeoutMs: 10_000 });
    this.url = `http://127.0.0.1:${await this.server.listen(0, '127.0.0.1')}/graphql`;
    if (!('KAFKA_BROKERS' in config))
      await waitFor('it listens', async () => (await this.metric('live_listening')) === 1);
  }

  async close(): Promise<void> {
    await Promise.all([this.server.drain(), this.live?.sayFarewell()]);
    await this.live?.stop();
    await this.graph?.stop();
    await this.#sources?.close();
    await this.#producer?.disconnect();
    this.#subgraph?.close();
  }

  /** Says in Kafka that something happened. */
  async happen(topic: string, type: string, eventKey: string): Promise<void> {
    await this.#producer.send({
      topic: this.topicPrefix + topic,
      messages: [{ key: eventKey, value: '{}', headers: { ce_type: `tpt.${type}` } }],
    });
  }

  /** The count of an appeal was folded. */
  counted(appealId: string): Promise<void> {
    return this.happen('tpt.signature.counts.v1', 'signature.counts.v1', appealId);
  }

  async metric(name: string): Promise<number> {
    const { values } = await this.server.metrics.getSingleMetric(name)!.get();
    return values.reduce((sum, { value }) => sum + value, 0);
  }

  get #subgraphUrl(): string {
    return `http://127.0.0.1:${(this.#subgraph.address() as AddressInfo).port}/graphql`;
  }

  async #createTopics(broker: string): Promise<void> {
    const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    const topics = [...readLiveFields(this.supergraph).values()].map(({ topic }) => this.topicPrefix + topic);
    await openTopics(
      admin,
      topics.map((topic) => ({ topic, numPartitions: 1 })),
    );
    await admin.disconnect();
    this.#producer = kafka.producer();
    await this.#producer.connect();
  }

  async #startSubgraph(): Promise<void> {
    this.#subgraph = createServer(async (request, response) => {
      const { query, variables } = (await json(request)) as Pick<Asked, 'query' | 'variables'>;
      const [, claims] = request.headers.authorization!.split('.');
      const { sub } = JSON.parse(Buffer.from(claims!, 'base64url').toString()) as { sub: string };
      const asked = { query, variables, language: request.headers['accept-language'], person: sub || undefined };
      this.asked.push(asked);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(this.answer(asked)));
    });
    await once(this.#subgraph.listen(0, '127.0.0.1'), 'listening');
  }
}
