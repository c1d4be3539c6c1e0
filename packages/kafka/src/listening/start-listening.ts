import { setTimeout as delay } from 'node:timers/promises';
import pTimeout from 'p-timeout';
import type { Listening, ListeningOptions } from './heard.js';
import { listen } from './listen.js';

const AGAIN_MS = 500;
const LATEST_AGAIN_MS = 4_000;
const SOUND_MS = 30_000;
// A process that starts with its cluster, or outlives one that starts anew, meets refusals that mean nothing.
const PASSES_WITHIN_MS = 30_000;
const DELETE_WITHIN_MS = 1_000;

/**
 * Hears every event that is written from now on, for as long as it runs. Whatever ends its stay in the group, it begins a
 * new one and hears what it missed, as far as the topics still hold it. That it does not hear is an error once it lasts.
 */
export function startListening(options: ListeningOptions, passesWithinMs = PASSES_WITHIN_MS): Listening {
  const { logger } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  /** The offset of each partition that is to be heard next. */
  const next = new Map<string, bigint>();

  let presentSince: number | undefined;
  let troubledSince = performance.now();
  let isReported = false;

  const onPresence = (isPresent: boolean): void => {
    presentSince = isPresent ? performance.now() : undefined;
    options.onPresence?.(isPresent);
  };

  const report = (error: unknown): void => {
    const isLasting = performance.now() - troubledSince > passesWithinMs;
    if (isLasting && !isReported) logger.error({ err: error }, 'events are not heard, which is tried again');
    else logger.warn({ err: error }, 'listening ended and begins again');
    isReported ||= isLasting;
  };

  async function run(): Promise<void> {
    for (let tries = 1; !signal.aborted; tries += 1) {
      try {
        await listen({ ...options, onPresence, next }, signal);
      } catch (error) {
        if (presentSince !== undefined && performance.now() - presentSince > SOUND_MS) {
          tries = 1;
          troubledSince = performance.now();
          isReported = false;
        }
        onPresence(false);
        report(error);
        await delay(Math.min(AGAIN_MS * 2 ** (tries - 1), LATEST_AGAIN_MS), undefined, { signal }).catch(() => {});
      }
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
      // The broker itself would forget a group without members some minutes later.
      await pTimeout(deleteGroup(options), { milliseconds: DELETE_WITHIN_MS }).catch(() => {});
    },
  };
}

async function deleteGroup({ kafka, group }: Pick<ListeningOptions, 'kafka' | 'group'>): Promise<void> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    await admin.deleteGroups([group]);
  } finally {
    void admin.disconnect().catch(() => {});
  }
}
