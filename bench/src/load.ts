/** Runs a piece of work over and over with some callers at once, for some time; gives the rate per second. */
export async function rateOf(
  callers: number,
  milliseconds: number,
  work: (turn: number) => Promise<void>,
): Promise<number> {
  const began = performance.now();
  let turn = 0;
  let done = 0;
  const caller = async () => {
    while (performance.now() - began < milliseconds) {
      await work(turn++);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (done * 1000) / (performance.now() - began);
}
