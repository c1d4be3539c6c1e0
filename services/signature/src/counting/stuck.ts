/**
 * Whether the same delta has been the oldest for longer than `stuckMs`, asked from time to time: `oldest` is its place,
 * null where none waits, and `atMs` the moment on a clock that is never set back.
 */
export function createStuckWatch(stuckMs: number): (oldest: string | null, atMs: number) => boolean {
  let known: string | null = null;
  let sinceMs = 0;
  return (oldest, atMs) => {
    if (oldest !== known) {
      known = oldest;
      sinceMs = atMs;
    }
    return oldest !== null && atMs - sinceMs > stuckMs;
  };
}
