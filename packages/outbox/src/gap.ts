import type { Place } from './groups.js';

/** Thrown when messages that a consumer has not seen are gone from the log. */
export class GapFound extends Error {
  override name = 'GapFound';
}

/**
 * Compares where a consumer goes on with what the log still holds; kafkajs itself would skip what is missing and say
 * nothing.
 * @param next the offset it has to see next; negative when it has seen nothing.
 * @param consumer service and consumer, as the command that rebuilds takes them.
 * @throws {GapFound} saying how to rebuild.
 */
export function refuseGap({ topic, partition, low, high }: Place, next: bigint, consumer: string): void {
  if (next < 0n || (low <= next && next <= high)) return;
  throw new GapFound(
    `${topic}/${partition} holds offsets ${low} to ${high} and ${consumer} stopped at ${next}: events were lost for it. ` +
      `Stop the service, then rebuild from what the topics hold: npm run rebuild -- ${consumer}`,
  );
}
