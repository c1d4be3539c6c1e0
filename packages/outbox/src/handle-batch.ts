import { setTimeout as delay } from 'node:timers/promises';
import type { KafkaMessage } from 'kafkajs';
import { applySteps, parkStep, type Applied, type Effects } from './apply-steps.js';
import type { Reaction } from './reaction.js';
import { readMessage, type Step } from './read-message.js';
import { faultOf } from './run-effect.js';

interface Log {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Messages of one partition, in order; the topic is named without the prefix of the system. */
export interface Batch {
  topic: string;
  partition: number;
  messages: KafkaMessage[];
}

/** How the handling of a batch is followed. */
export interface Progress {
  /** Everything up to this offset is handled. Rejects when the group has been given to others. */
  handled(offset: string): Promise<void>;
  /** Aborted when nobody waits for the batch any more. */
  signal: AbortSignal;
}

const TRIES = 3;
const TRY_AGAIN_MS = 100;
const WAIT_MS = 500;
const LONGEST_WAIT_MS = 2_000;

/**
 * Makes what handles the batches of a consumer: a batch in one transaction. One that fails is rolled back and taken one
 * by one, and an event that is at fault is parked; whatever else is wrong is waited for.
 */
export function createBatchHandler(
  options: Effects & {
    service: string;
    reactions: Map<string, Reaction>;
    logger: Log;
    /** Called when a transaction may have left something in the outbox. */
    nudge(): void;
    /** Hears what left otherwise than through its effect. */
    count(applied: Applied): void;
    /** Hears what the batch in hand waits for; undefined when it goes on. */
    waitsFor(error: unknown): void;
  },
): (batch: Batch, progress: Progress) => Promise<void> {
  const { logger, name, service } = options;

  /** Tries until what is not the event's fault is over. @throws the event's fault, or when nobody waits any more. */
  async function patiently(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let wait = WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        await work();
        options.waitsFor(undefined);
        return;
      } catch (error) {
        if (signal.aborted || faultOf(error)) throw error;
        options.waitsFor(error);
        await delay(wait, undefined, { signal });
      }
    }
  }

  async function apply(topic: string, steps: Step[]): Promise<void> {
    const applied = await applySteps(options, topic, steps);
    tell(topic, applied);
  }

  async function applyOne(topic: string, step: Step, signal: AbortSignal): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await patiently(() => apply(topic, [step]), signal);
      } catch (error) {
        const fault = faultOf(error);
        if (!fault || step.kind === 'dead') throw error;
        if (fault.mayPass && tries < TRIES) {
          await delay(TRY_AGAIN_MS * tries, undefined, { signal });
          continue;
        }
        await patiently(() => parkStep(options, step, fault.reason), signal);
        return tell(topic, { dead: 0, parked: 1 }, { id: step.event.id, type: step.event.type, reason: fault.reason });
      }
    }
  }

  function tell(topic: string, applied: Applied, which: object = {}): void {
    options.count(applied);
    if (applied.parked > 0)
      logger.error(
        { consumer: name, topic, parked: applied.parked, ...which },
        `events were parked, and what follows in their keys waits: npm run events -- look ${service}`,
      );
    if (applied.dead > 0) {
      logger.error(
        { consumer: name, topic, dead: applied.dead },
        'messages that cannot be decoded left as dead letters, for tpt.dead-letters.v1',
      );
      options.nudge();
    }
  }

  return async ({ topic, partition, messages }, { handled, signal }) => {
    const steps = messages
      .map((message) => readMessage(options.reactions, { topic, partition, offset: message.offset }, message))
      .filter((step) => step !== undefined);
    try {
      if (steps.length > 0) await patiently(() => apply(topic, steps), signal);
    } catch (error) {
      if (!faultOf(error)) throw error;
      for (const step of steps) {
        await applyOne(topic, step, signal);
        await handled(step.place.offset);
      }
    }
  };
}
