import { circuitBreaker, type CircuitBreakerPolicy, ConsecutiveBreaker, handleWhen, CircuitState } from 'cockatiel';
import { SubgraphFailure } from './failure.js';

const FAILURES_IN_A_ROW = 5;
const SILENT_MS = 1_000;
const TRY_AGAIN_AFTER_MS = 1_000;

/**
 * Opens after five failures in a row, when nothing was answered for a second: a few requests that are too slow at one
 * moment do not take from others a subgraph that answers them. A second later the next request shows whether it is well.
 */
export function createBreaker(): CircuitBreakerPolicy {
  const breaker: CircuitBreakerPolicy = circuitBreaker(
    // Of a trial, whatever is no answer leaves it open.
    handleWhen(
      (error) =>
        breaker.state === CircuitState.HalfOpen || (error instanceof SubgraphFailure && error.isAgainstSubgraph),
    ),
    { halfOpenAfter: TRY_AGAIN_AFTER_MS, breaker: new SilenceBreaker(FAILURES_IN_A_ROW) },
  );
  return breaker;
}

class SilenceBreaker extends ConsecutiveBreaker {
  #answeredAt = performance.now();

  override success(): void {
    this.#answeredAt = performance.now();
    super.success();
  }

  override failure(): boolean {
    return super.failure() && performance.now() - this.#answeredAt >= SILENT_MS;
  }
}
