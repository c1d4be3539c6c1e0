import { setTimeout as delay } from 'node:timers/promises';
import pTimeout from 'p-timeout';
import type { Listening, ListeningOptions } from './heard.js';
import { listen } from './listen.js';

const AGAIN_MS = 500;
const LATEST_AGAIN_MS = 4_000;
const SOUND_MS = 30_000;
// A process that starts with its cluster meets refusals that mean nothing.
const QUIET_TRIES = 3;
const DELETE_WITHIN_MS = 1_000;

/**
 * Hears every event that is written from now on, for as long as it runs. Whatever ends its stay in the group, it begins a
 * new one and hears what it missed, as far as the topics still hold it.
 */
export function startListening(options: ListeningOptions): Listening {
  const { logger, onPresence = () => {} } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  /** The offset of each partition that is to be heard next. */
  const next = new Map<string, bigint>();

  async function run(): Promise<void> {
    for (let tries = 1; !signal.aborted; tries += 1) {
      const began = performance.now();
      try {
        await listen({ ...options, onPresence, next }, signal);
      } catch (error) {
        onPresence(false);
        if (performance.now() - began > SOUND_MS) tries = 1;
        if (tries === QUIET_TRIES) logger.error({ err: error }, 'events are not heard, which is tried again');
        else logger.warn({ err: error }, 'listening ended and begins again');
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
