import type { Group } from '@tpt/kafka';
import { refuseGap } from './gap.js';

const nameOf = (topic: string, partition: number) => `${topic}/${partition}`;

/**
 * Follows what a stay in a group has seen of each partition, so that nothing is skipped in silence. A compacted log has
 * holes of its own, which do not move its start.
 */
export class Continuity {
  readonly #look: () => Promise<Group>;
  readonly #consumer: string;
  /** The next offset of each partition that has to be seen. */
  readonly #next = new Map<string, bigint>();
  #assigned = new Set<string>();

  /** @param consumer service and consumer, as the command that rebuilds takes them. */
  constructor(look: () => Promise<Group>, consumer: string) {
    this.#look = look;
    this.#consumer = consumer;
  }

  /** The partitions were shared out anew: each goes on where it was committed. */
  begin(assignment: Record<string, number[]>): void {
    this.#next.clear();
    this.#assigned = new Set(
      Object.entries(assignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => nameOf(topic, partition)),
      ),
    );
  }

  /** Takes a batch in hand. @throws {GapFound} when it comes after messages that are gone. */
  async enter(topic: string, partition: number, first: string, last: string): Promise<void> {
    const name = nameOf(topic, partition);
    const next = this.#next.get(name);
    if (next !== BigInt(first)) {
      const { places } = await this.#look();
      const place = places.find((candidate) => nameOf(candidate.topic, candidate.partition) === name);
      if (place) refuseGap(place, next ?? place.committed, this.#consumer);
    }
    this.#next.set(name, BigInt(last) + 1n);
  }

  /** @throws {GapFound} when messages are gone that have to be seen next. */
  check({ places }: Group): void {
    for (const place of places) {
      const name = nameOf(place.topic, place.partition);
      const next = this.#next.get(name) ?? place.committed;
      // What was read since this look may be beyond the end that it saw, never before the start.
      if (this.#assigned.has(name) && place.low > next) refuseGap(place, next, this.#consumer);
    }
  }
}
