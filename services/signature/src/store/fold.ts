import { setTimeout as delay } from 'node:timers/promises';
import { write, type OutboxStore } from '@tpt/outbox';
import { In } from 'typeorm';
import { countsState } from '../domain/announcements.js';
import { passMilestones } from '../domain/milestones.js';
import { Counts, type CountRow } from './tables/counts.js';

interface Log {
  warn(fields: object, message: string): void;
}

const FOLD_EVERY_MS = 500;

/**
 * Drains the deltas into the counts, in one transaction and one process at a time. What commits late is folded later:
 * nothing is skipped and nothing counted twice.
 * @returns how many subjects changed.
 */
export const foldOnce = (store: OutboxStore, now: () => Date): Promise<number> =>
  write(store, async (transaction, announce) => {
    const [{ mine }] = (await transaction.query(
      `select pg_try_advisory_xact_lock(hashtextextended('signature.fold', 0)) as mine`,
    )) as [{ mine: boolean }];
    if (!mine) return 0;
    const drained = (await transaction.query(
      `with drained as (delete from deltas returning subject_id, people)
       select subject_id as "subjectId", sum(people)::int as people from drained group by subject_id order by subject_id`,
    )) as { subjectId: string; people: number }[];
    if (drained.length === 0) return 0;
    const countedAt = now();
    const before = await transaction.findBy(Counts, { subjectId: In(drained.map((delta) => delta.subjectId)) });
    const counted = new Map(before.map((count) => [count.subjectId, count]));
    const after = drained.map(({ subjectId, people: change }): CountRow => {
      const earlier = counted.get(subjectId);
      const people = (earlier?.people ?? 0) + change;
      const milestones = passMilestones(earlier?.milestones ?? [], people, countedAt);
      return { subjectId, people, milestones, countedAt, version: (earlier?.version ?? 0) + 1 };
    });
    await transaction.upsert(Counts, after, ['subjectId']);
    announce(...after.map(countsState));
    return after.length;
  });

/** Folds twice a second for as long as it runs. */
export function startFolding(store: OutboxStore, logger: Log): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      await foldOnce(store, () => new Date()).catch((error: unknown) =>
        logger.warn({ err: error }, 'the counts could not be folded and will be tried again'),
      );
      await delay(FOLD_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
