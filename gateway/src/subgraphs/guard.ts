import { setTimeout as delay } from 'node:timers/promises';
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  type BulkheadPolicy,
  type CircuitBreakerPolicy,
  CircuitState,
} from 'cockatiel';
import pTimeout from 'p-timeout';
import { createBreaker } from './breaker.js';
import { hasLeft, SubgraphFailure } from './failure.js';
import { RetryBudget } from './retry-budget.js';

/** How many requests a subgraph is sent at once, and how many more may wait. */
export interface GuardOptions {
  running: number;
  waiting: number;
  /** Asks the subgraph something that changes nothing and that every subgraph knows. */
  probe: (signal: AbortSignal) => Promise<unknown>;
  onRetry: () => void;
  /** The breaker has opened because of this, or has closed. */
  onBreak: (reason: unknown) => void;
  onRecovery: () => void;
}

/** One request: how it is sent, and how long everything about it may take. */
export interface Errand<Answer> {
  send: (signal: AbortSignal) => Promise<Answer>;
  limitMs: number;
  /** Whether sending it twice is as good as once. */
  isRepeatable: boolean;
  /** Ends when nobody waits for it any more. */
  abandoned: AbortSignal;
}

/** How a subgraph fares. */
export interface GuardState {
  breaker: 'closed' | 'open' | 'half-open';
  running: number;
  waiting: number;
}

// How long a page waits for the request that shows whether a subgraph is back.
const TRIAL_PATIENCE_MS = 100;
// How long a change waits for the same.
const PROBE_WITHIN_MS = 800;
const RETRY_AFTER_MS = { least: 10, spread: 40 };

/** Keeps a subgraph that is not well from costing more than its own fields. */
export class Guard {
  readonly #breaker: CircuitBreakerPolicy = createBreaker();
  readonly #bulkhead: BulkheadPolicy;
  readonly #retries = new RetryBudget();

  constructor(private readonly options: GuardOptions) {
    this.#bulkhead = bulkhead(options.running, options.waiting);
    this.#breaker.onBreak((reason) => options.onBreak('error' in reason ? reason.error : undefined));
    this.#breaker.onReset(() => options.onRecovery());
  }

  get state(): GuardState {
    const { running, waiting } = this.options;
    return {
      breaker: BREAKER_STATES[this.#breaker.state],
      running: running - this.#bulkhead.executionSlots,
      waiting: waiting - this.#bulkhead.queueSlots,
    };
  }

  /** @throws {SubgraphFailure} */
  async run<Answer>(errand: Errand<Answer>): Promise<Answer> {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(tooLate(errand.limitMs)), errand.limitMs);
    errand.abandoned.addEventListener('abort', () => end.abort(hasLeft()));
    this.#retries.earn();
    try {
      return await this.#attempt(errand, end.signal).catch(async (failure: unknown) => {
        if (!this.#isWorthRepeating(errand, failure)) throw failure;
        await delay(RETRY_AFTER_MS.least + Math.random() * RETRY_AFTER_MS.spread);
        end.signal.throwIfAborted();
        this.options.onRetry();
        return this.#attempt(errand, end.signal);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  #isWorthRepeating({ isRepeatable }: { isRepeatable: boolean }, failure: unknown): boolean {
    return isRepeatable && failure instanceof SubgraphFailure && failure.mayPass && this.#retries.spend();
  }

  async #attempt<Answer>(errand: Errand<Answer>, signal: AbortSignal): Promise<Answer> {
    try {
      if (this.#breaker.state === CircuitState.Closed)
        return await this.#breaker.execute(() => this.#takeTurn(errand, signal));
      // One request at a time is the trial; the others are not made to wait for its end.
      if (this.#breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
      if (!errand.isRepeatable) {
        // A change is none, since nobody would know what became of it; where nobody reads, it must not wait for readers.
        await this.#breaker.execute(() => this.options.probe(AbortSignal.timeout(PROBE_WITHIN_MS)));
        return await this.#breaker.execute(() => this.#takeTurn(errand, signal));
      }
      const trial = this.#breaker.execute(() => this.#takeTurn(errand, AbortSignal.timeout(errand.limitMs)));
      return await pTimeout(trial, { milliseconds: TRIAL_PATIENCE_MS, message: new BrokenCircuitError() });
    } catch (error) {
      throw asFailure(error);
    }
  }

  /** Waits for a turn, and no longer than the signal lets it. */
  #takeTurn<Answer>({ send }: Errand<Answer>, signal: AbortSignal): Promise<Answer> {
    const turn = this.#bulkhead.execute(() => {
      if (this.#breaker.state === CircuitState.Open) throw new BrokenCircuitError();
      return send(signal);
    }, signal);
    return Promise.race([turn, endOf(signal)]);
  }
}

const BREAKER_STATES = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
} as const;

const tooLate = (limitMs: number) => new SubgraphFailure('timeout', `no answer within ${limitMs} ms`);

const endOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );

function asFailure(error: unknown): unknown {
  if (error instanceof BrokenCircuitError) return new SubgraphFailure('open', 'it has failed and is not asked');
  if (error instanceof BulkheadRejectedError) return new SubgraphFailure('busy', 'too many requests wait for it');
  return error;
}
