import type { DataSource, EntityManager } from 'typeorm';
import { appendEvents } from './append.js';
import type { Contracts } from './contracts.js';
import { toDeadLetter } from './dead-letter.js';
import { digest, findHeldKeys, nameOfKey, park, supersede } from './parked.js';
import { isOfState } from './reaction.js';
import { idOf, type Step } from './read-message.js';
import { runEffect } from './run-effect.js';

/** What a consumer's transactions work with. */
export interface Effects {
  /** Name of the consumer within its service. */
  name: string;
  /** Its consumer group. */
  group: string;
  contracts: Contracts;
  database: DataSource;
}

/** How many messages left otherwise than through their effect. */
export interface Applied {
  dead: number;
  parked: number;
}

/**
 * Handles messages of one partition in one transaction with the note that they were seen: what was seen before is
 * passed over, what cannot be decoded leaves as a dead letter, what its reader refuses is parked, and what follows a
 * parked event in its key waits behind it, unless it says all there is to know of its key.
 */
export const applySteps = (effects: Effects, topic: string, steps: Step[]): Promise<Applied> =>
  effects.database.transaction(async (transaction) => {
    const applied: Applied = { dead: 0, parked: 0 };
    const fresh = await noteSeen(transaction, effects.name, steps);
    const keys = steps.flatMap(({ message }) => (message.key ? [message.key] : []));
    const held = await findHeldKeys(transaction, effects.name, topic, keys);
    for (const step of steps) {
      // A repeat within the batch is handled where it stands first.
      if (fresh.delete(idOf(step))) await apply(step);
    }
    return applied;

    async function apply(step: Step): Promise<void> {
      const { message } = step;
      const isHeld = message.key !== null && held.has(nameOfKey(message.key));
      if (step.kind === 'dead') {
        const letter = toDeadLetter({ ...step.place, consumer: effects.group, reason: step.reason, message });
        await appendEvents(transaction, effects.contracts, [letter]);
        applied.dead += 1;
      } else if (step.kind === 'refused' || (isHeld && !isOfState(step.reaction))) {
        await park(transaction, effects.name, step, step.kind === 'refused' ? step.reason : null);
        if (message.key) held.add(nameOfKey(message.key));
        applied.parked += 1;
      } else {
        await runEffect(step.reaction, step.event, transaction);
        if (!isHeld) return;
        const isStillHeld = await supersede(transaction, effects.name, step.place, message.key!);
        if (!isStillHeld) held.delete(nameOfKey(message.key!));
      }
    }
  });

/** Parks an event whose effect fails, with the note that it was seen. */
export const parkStep = (
  { database, name }: Effects,
  step: Exclude<Step, { kind: 'dead' }>,
  reason: string,
): Promise<void> =>
  database.transaction(async (transaction) => {
    const fresh = await noteSeen(transaction, name, [step]);
    if (fresh.size > 0) await park(transaction, name, step, reason);
  });

/** Notes messages as seen; gives the ids of those that were not yet. */
async function noteSeen(transaction: EntityManager, consumer: string, steps: Step[]): Promise<Set<string>> {
  const rows = (await transaction.query(
    `insert into inbox (consumer, event_id, topic, "offset", key)
     select $1, * from unnest($2::uuid[], $3::text[], $4::bigint[], $5::bytea[])
     on conflict do nothing returning event_id`,
    [
      consumer,
      steps.map(idOf),
      steps.map(({ place }) => place.topic),
      steps.map(({ place }) => place.offset),
      steps.map(({ message }) => message.key && digest(message.key)),
    ],
  )) as { event_id: string }[];
  return new Set(rows.map((row) => row.event_id));
}
