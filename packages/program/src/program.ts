import closeWithGrace from 'close-with-grace';
import pTimeout, { TimeoutError } from 'p-timeout';
import { createLogger, type Logger } from './logger.js';
import { maskError } from './mask-error.js';

/** What a program is given to live by. */
export interface Life {
  logger: Logger;
  /** Registers what must be stopped; the last registered is stopped first. */
  onStop(stop: () => Promise<unknown>): void;
}

/** What of its settings decides how a program lives. */
export interface LifeSettings {
  LOG_LEVEL: string;
  /** For how long its server goes on answering before it stops. */
  STOP_NOTICE_MS?: number;
}

const STOP_WITHIN_MS = 15_000;
// When parts that hang have taken all the time, each that comes after them has this.
const LEFT_TO_OTHERS_MS = 500;

/**
 * Runs a program until SIGTERM or SIGINT, then stops its parts in the reverse order of their start, within a time that
 * one that hangs cannot take from the others. A program that cannot start, meets an error nobody handled, or does not
 * stop in time, exits with 1.
 */
export function runProgram<Config extends LifeSettings>(
  name: string,
  readConfig: () => Config,
  start: (config: Config, life: Life) => Promise<void>,
  options: { stopWithinMs?: number } = {},
): void {
  const stops: (() => Promise<unknown>)[] = [];
  let logger = createLogger(name, 'info');
  let stopWithinMs = options.stopWithinMs ?? STOP_WITHIN_MS;
  const stopAll = async () => {
    const end = Date.now() + stopWithinMs;
    let isLate = false;
    for (const stop of stops.toReversed()) {
      const milliseconds = Math.max(LEFT_TO_OTHERS_MS, end - Date.now());
      const stopped = (async () => stop())();
      await pTimeout(stopped, { milliseconds }).catch((error: unknown) => {
        isLate ||= error instanceof TimeoutError;
        logger.error({ err: error }, 'a part did not stop cleanly');
      });
    }
    if (isLate) throw new Error('a part did not stop in time');
  };
  // How long it may take is counted above, part by part.
  const onSecondError = (err: unknown) => logger.fatal({ err }, 'ended by an error while stopping');
  closeWithGrace({ delay: false, logger: false, onSecondError }, async ({ err }) => {
    if (err) logger.fatal({ err }, 'stopping after an error that nobody handled');
    await stopAll();
  });
  const begin = async () => {
    const config = readConfig();
    logger = createLogger(name, config.LOG_LEVEL);
    stopWithinMs += config.STOP_NOTICE_MS ?? 0;
    await start(config, { logger, onStop: (stop) => void stops.push(stop) });
  };
  begin().catch(async (error: unknown) => {
    logger.fatal({ err: error }, `cannot start: ${maskError(error).message}`);
    await stopAll().catch(() => {});
    process.exit(1);
  });
}
