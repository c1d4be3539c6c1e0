import type { Place } from '@tpt/kafka';

/** Thrown when messages that a consumer has not seen are gone from the log. */
export class GapFound extends Error {
  override name = 'GapFound';
}

// What a group has committed that has committed nothing.
const NOTHING = -1n;

/**
 * Compares where a consumer goes on with what the log still holds; kafkajs itself would skip what is missing and say
 * nothing but commit the name of the earliest offset, -2.
 * @param next the offset it has to see next.
 * @param consumer service and consumer, as the command that rebuilds takes them.
 * @throws {GapFound} saying how to rebuild.
 */
export function refuseGap({ topic, partition, low, high }: Place, next: bigint, consumer: string): void {
  if (next === NOTHING || (low <= next && next <= high)) return;
  const where = next < 0n ? 'before them' : `at ${next}`;
  throw new GapFound(
    `${topic}/${partition} holds offsets ${low} to ${high} and ${consumer} stopped ${where}: events were lost for it. ` +
      `Stop the service, then rebuild from what the topics hold: npm run rebuild -- ${consumer}`,
  );
}
