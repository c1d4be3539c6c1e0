const TICK_MS = 20;
const TICKS = 4;

/** A watch over how late the event loop of this process comes to what is due. */
export interface EventLoopWatch {
  /** Milliseconds by which even the least late of the last ticks was late, so that one long turn alone is no lag. */
  lagMs(): number;
  stop(): void;
}

/** Begins to watch. */
export function watchEventLoop(): EventLoopWatch {
  const lags: number[] = Array.from({ length: TICKS }, () => 0);
  let lagMs = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    lags.push(now - last - TICK_MS);
    lags.shift();
    last = now;
    lagMs = Math.max(0, Math.min(...lags));
  }, TICK_MS).unref();
  return { lagMs: () => lagMs, stop: () => clearInterval(timer) };
}
