const HOUR_MS = 3_600_000;

/** A name and an address that nobody confirmed are kept for three days, and their link is good for as long. */
export const PENDING_FOR_MS = 72 * HOUR_MS;

/** What was taken back is answered for by its link for thirty days; then nothing is left of it. */
export const SPENT_FOR_MS = 30 * 24 * HOUR_MS;

/** Messages are counted for a day. */
export const WRITTEN_FOR_MS = 24 * HOUR_MS;

/** Whether an attempt that was not confirmed is past its time, also when nothing has deleted it yet. */
export const isOutdated = (createdAt: Date, now: Date): boolean =>
  now.getTime() - createdAt.getTime() >= PENDING_FOR_MS;
