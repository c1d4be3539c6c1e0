import type { Kafka } from 'kafkajs';
import pTimeout from 'p-timeout';

/** Where a group stands in one partition; `committed` is -1 when nothing was, and -2 when kafkajs skipped what was gone. */
export interface Place {
  topic: string;
  partition: number;
  committed: bigint;
  /** The log holds offsets from `low` to before `high`. */
  low: bigint;
  high: bigint;
}

/** A consumer group as the broker sees it. */
export interface Group {
  members: string[];
  places: Place[];
}

const LOOK_WITHIN_MS = 8_000;

/** Asks the broker who is in a group and where it stands in its topics. @throws when it does not answer in time. */
export async function lookAtGroup(kafka: Kafka, group: string, topics: string[]): Promise<Group> {
  const admin = kafka.admin();
  const look = async (): Promise<Group> => {
    await admin.connect();
    const [{ groups }, committed] = await Promise.all([
      admin.describeGroups([group]),
      admin.fetchOffsets({ groupId: group, topics }),
    ]);
    // Only afterwards the logs, which by then hold all that was committed.
    const logs = await Promise.all(
      topics.map(async (topic) => ({ topic, partitions: await admin.fetchTopicOffsets(topic) })),
    );
    const committedIn = new Map(
      committed.flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }) => [`${topic}/${partition}`, BigInt(offset)] as const),
      ),
    );
    return {
      members: groups.flatMap(({ members }) => members.map(({ memberId }) => memberId)),
      places: logs.flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, low, high }) => ({
          topic,
          partition,
          committed: committedIn.get(`${topic}/${partition}`) ?? -1n,
          low: BigInt(low),
          high: BigInt(high),
        })),
      ),
    };
  };
  try {
    return await pTimeout(look(), { milliseconds: LOOK_WITHIN_MS, message: 'Kafka does not answer' });
  } finally {
    void admin.disconnect().catch(() => {});
  }
}

/** Messages that a group has still to handle. */
export const lagOf = ({ places }: Group): number =>
  places.reduce((sum, { committed, low, high }) => sum + Number(high - (committed > low ? committed : low)), 0);
