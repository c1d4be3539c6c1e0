/** What a load has done. */
export interface Done {
  requests: number;
  seconds: number;
  /** Milliseconds until each answer, where they were taken. */
  latencies?: number[];
  /** How often who answers said that it is overloaded; those are no requests. */
  refused?: number;
}

/** Runs a piece of work over and over with some callers at once, for some time. */
export async function runLoad(
  callers: number,
  milliseconds: number,
  work: (turn: number) => Promise<void>,
): Promise<Done> {
  const began = performance.now();
  let turn = 0;
  let requests = 0;
  const caller = async () => {
    while (performance.now() - began < milliseconds) {
      await work(turn++);
      requests += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { requests, seconds: (performance.now() - began) / 1000 };
}
