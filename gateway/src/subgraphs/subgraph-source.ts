import type { GraphQLDataSource } from '@apollo/gateway';
import type { Context } from '../context.js';
import type { ShapeCheck } from './answer-shape.js';
import { Connection } from './connection.js';
import type { SubgraphEvents } from './events.js';
import { hasLeft } from './failure.js';
import { Guard, type GuardState } from './guard.js';
import { InFlight } from './in-flight.js';
import { parseAnswer, readAnswer, type SubgraphAnswer, type SubgraphRequest } from './read-answer.js';
import type { SubgraphLimits } from './subgraph-limits.js';
import { SubgraphUnavailable } from './subgraph-unavailable.js';
import type { Vouch } from './vouch.js';

type Source = GraphQLDataSource<Context>;
type Asked = Parameters<Source['process']>[0];
type Answer = Awaited<ReturnType<Source['process']>>;

/** Requests of the graph's own have no context. */
type Asker = Pick<Context, 'caller' | 'language'> & Partial<Context>;

const VISITOR: Asker = { caller: {}, language: 'fr' };

const PROBE: SubgraphRequest = { query: '{__typename}' };

/** A request as it goes out. */
interface Sent {
  request: SubgraphRequest;
  body: string;
  headers: Record<string, string>;
}

/** What is needed to ask a subgraph. */
export interface SubgraphSourceOptions {
  name: string;
  url: string;
  limits: SubgraphLimits;
  /** None for a subgraph that knows no tokens of ours. */
  vouch: Vouch | undefined;
  hasShape: ShapeCheck;
  events: SubgraphEvents;
}

/** Asks one subgraph, within its limits, with a token that says who calls. */
export class SubgraphSource implements Source {
  readonly #connection: Connection;
  readonly #guard: Guard;
  readonly #inFlight = new InFlight<SharedAnswer>();

  constructor(readonly options: SubgraphSourceOptions) {
    const { name, url, limits, events } = options;
    const { running, waiting, answerBytes, queryTimeoutMs } = limits;
    this.#connection = new Connection({ url, connections: running, connectWithinMs: queryTimeoutMs, answerBytes });
    this.#guard = new Guard({
      running,
      waiting,
      probe: (signal) =>
        this.#send({ request: PROBE, body: JSON.stringify(PROBE), headers: this.#headersFor(VISITOR) }, signal),
      onRetry: () => events.repeated(name),
      onBreak: (reason) => events.broke(name, reason),
      onRecovery: () => events.recovered(name),
    });
  }

  get state(): GuardState {
    return this.#guard.state;
  }

  async process(asked: Asked): Promise<Answer> {
    const { name, events } = this.options;
    const began = performance.now();
    try {
      const answer = await this.#ask(asked.request, 'caller' in asked.context ? (asked.context as Context) : VISITOR);
      events.answered(name, performance.now() - began);
      return answer as Answer;
    } catch (failure) {
      events.failed(name, failure, performance.now() - began);
      const at = 'pathInIncomingRequest' in asked ? asked.pathInIncomingRequest : undefined;
      throw new SubgraphUnavailable(asked.request.query ?? '', at ?? []);
    }
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #ask(request: SubgraphRequest, context: Asker): Promise<SubgraphAnswer> {
    const { query, variables, operationName } = request;
    const { signal } = context;
    if (signal?.aborted) throw hasLeft();
    const headers = this.#headersFor(context);
    const body = JSON.stringify({ query, variables, operationName });
    const send = (until: AbortSignal) => this.#send({ request, body, headers }, until);
    if (query?.startsWith('mutation')) return (await this.#change(send, signal)).take();
    const { queryTimeoutMs: limitMs } = this.options.limits;
    const run = (abandoned: AbortSignal) => this.#guard.run({ send, limitMs, isRepeatable: true, abandoned });
    if (context.isFresh && signal) return (await run(signal)).take();
    const answer = await this.#inFlight.join({
      key: `${headers['authorization']}\n${headers['accept-language']}\n${body}`,
      signal,
      begin: run,
      onJoin: () => this.options.events.merged(this.options.name),
    });
    return answer.take();
  }

  async #send({ request, body, headers }: Sent, until: AbortSignal): Promise<SharedAnswer> {
    const { status, text } = await this.#connection.post(body, headers, until);
    return new SharedAnswer(text, readAnswer({ status, text }, request, this.options.hasShape));
  }

  /** Once a change has been sent it is not called off: nobody would know whether it was made. */
  async #change(
    send: (until: AbortSignal) => Promise<SharedAnswer>,
    signal: AbortSignal | undefined,
  ): Promise<SharedAnswer> {
    const calledOff = new AbortController();
    const callOff = () => calledOff.abort();
    signal?.addEventListener('abort', callOff);
    try {
      return await this.#guard.run({
        send: (until) => {
          signal?.removeEventListener('abort', callOff);
          return send(until);
        },
        limitMs: this.options.limits.mutationTimeoutMs,
        isRepeatable: false,
        abandoned: calledOff.signal,
      });
    } finally {
      signal?.removeEventListener('abort', callOff);
      this.#inFlight.closeDoors();
    }
  }

  #headersFor({ caller, language, requestId }: Asker): Record<string, string> {
    const token = this.options.vouch?.(caller);
    return {
      accept: 'application/json',
      'content-type': 'application/json',
      'accept-language': language,
      ...(requestId === undefined ? {} : { 'x-request-id': requestId }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
  }
}

/** An answer for several. The executor changes what it is given, so that each takes one of her own. */
class SharedAnswer {
  constructor(
    private readonly text: string,
    private first: SubgraphAnswer | undefined,
  ) {}

  take(): SubgraphAnswer {
    const answer = this.first ?? parseAnswer(this.text);
    this.first = undefined;
    return answer;
  }
}
