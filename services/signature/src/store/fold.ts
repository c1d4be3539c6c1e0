import { setTimeout as delay } from 'node:timers/promises';
import { type OutboxStore, write } from '@tpt/outbox';
import type { Alarms } from '@tpt/program';
import { Gauge, type Registry } from 'prom-client';
import { In, type DataSource } from 'typeorm';
import { countsState } from '../domain/announcements.js';
import { passMilestones } from '../domain/milestones.js';
import { Counts, type CountRow } from './tables/counts.js';

interface Log {
  warn(fields: object, message: string): void;
}

const FOLD_EVERY_MS = 500;
// A statement takes 65,535 parameters, and the counts of so many subjects must fit in one.
const AT_ONCE = 5_000;
const LOOK_EVERY_MS = 5_000;
const STUCK_MS = 15_000;

/**
 * Drains the oldest deltas into the counts, in one transaction and one process at a time. What commits late is folded later:
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
      `with drained as (
         delete from deltas where position in (select position from deltas order by position limit ${AT_ONCE})
         returning subject_id, people
       )
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

/** Deltas that wait to be folded; counted up to 100,000. */
export async function measureFold(database: DataSource): Promise<number> {
  const [{ waiting }] = (await database.query(
    'select count(*)::int as waiting from (select from deltas limit 100000) as counted',
  )) as [{ waiting: number }];
  return waiting;
}

/** Folds twice a second for as long as it runs; deltas that stay for long are an alarm, whoever should have folded. */
export function startFolding(
  store: OutboxStore,
  { logger, alarms, metrics }: { logger: Log; alarms: Alarms; metrics: Registry },
): { stop(): Promise<void> } {
  const waiting = new Gauge({ name: 'fold_waiting', help: 'Deltas that wait to be folded.', registers: [metrics] });
  const stopping = new AbortController();
  const every = async (milliseconds: number, work: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) {
      await work();
      await delay(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  let isTroubled = false;
  const foldAll = async () => {
    do await foldOnce(store, () => new Date());
    while (!stopping.signal.aborted && (await measureFold(store.database)) >= AT_ONCE);
  };
  const fold = () =>
    foldAll().then(
      () => (isTroubled = false),
      (error: unknown) => {
        if (!isTroubled) logger.warn({ err: error }, 'the counts could not be folded and are tried again');
        isTroubled = true;
      },
    );
  const isStuck = createStuckWatch();
  const watch = async () => {
    const deltas = await measureFold(store.database);
    waiting.set(deltas);
    const stuck = await isStuck(store.database);
    alarms.set('fold', stuck ? `${deltas} signatures taken or given back are not counted yet` : undefined);
  };
  const running = [every(FOLD_EVERY_MS, fold), every(LOOK_EVERY_MS, () => watch().catch(() => {}))];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

/** Whether the same delta has been the oldest for too long. */
function createStuckWatch(): (database: DataSource) => Promise<boolean> {
  let oldest: string | undefined;
  let since = performance.now();
  return async (database) => {
    const [first] = (await database.query('select position from deltas order by position limit 1')) as {
      position: string;
    }[];
    if (!first || first.position !== oldest) {
      oldest = first?.position;
      since = performance.now();
    }
    return first !== undefined && performance.now() - since > STUCK_MS;
  };
}
