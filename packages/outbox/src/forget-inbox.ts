import type { DataSource } from 'typeorm';

/** How long a topic keeps what it was given. */
export interface Keeping {
  /** Without the prefix of the system. */
  topic: string;
  /** It keeps the latest of each key, for ever. */
  isCompacted: boolean;
  /** It keeps everything for so long; undefined for ever. */
  forMs?: number | undefined;
}

// A broker lets go of whole segments, which it closes after a week at the latest.
const MARGIN_MS = 8 * 86_400_000;
const AT_ONCE = 10_000;

/**
 * Forgets that events were seen which their topics do not give again: in a topic that lets go after a time, what is older
 * than that; in a compacted one, what a later event of its key took the place of more than a week ago. A parked event
 * stays seen. Gives how many notes went.
 */
export async function forgetInbox(database: DataSource, keepings: Keeping[], now: Date): Promise<number> {
  let forgotten = 0;
  for (const { topic, isCompacted, forMs } of keepings) {
    if (forMs !== undefined)
      forgotten += await forget(database, topic, new Date(now.getTime() - forMs - MARGIN_MS), 'true');
    if (isCompacted)
      forgotten += await forget(
        database,
        topic,
        new Date(now.getTime() - MARGIN_MS),
        `exists (select from inbox later where later.consumer = inbox.consumer and later.topic = inbox.topic
                 and later.key = inbox.key and later."offset" > inbox."offset" and later.received_at < $2)`,
      );
  }
  return forgotten;
}

async function forget(database: DataSource, topic: string, before: Date, condition: string): Promise<number> {
  for (let forgotten = 0; ;) {
    const [, deleted] = (await database.query(
      `delete from inbox where (consumer, event_id) in (
         select consumer, event_id from inbox
         where topic = $1 and received_at < $2 and ${condition} and not exists (
           select from parked_events parked where parked.consumer = inbox.consumer and parked.event_id = inbox.event_id)
         limit ${AT_ONCE})`,
      [topic, before],
    )) as [unknown, number];
    forgotten += deleted;
    if (deleted < AT_ONCE) return forgotten;
  }
}
