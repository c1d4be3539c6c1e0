import closeWithGrace from 'close-with-grace';
import { createLogger, type Logger } from './logger.js';
import { maskError } from './mask-error.js';

/** What a program is given to live by. */
export interface Life {
  logger: Logger;
  /** Registers what must be stopped; the last registered is stopped first. */
  onStop(stop: () => Promise<unknown>): void;
}

const STOP_WITHIN_MS = 15_000;

/**
 * Runs a program until SIGTERM or SIGINT, then stops its parts in the reverse order of their start. A program that
 * cannot start, or meets an error nobody handled, stops what it can and exits with 1.
 */
export function runProgram<Config extends { LOG_LEVEL: string }>(
  name: string,
  readConfig: () => Config,
  start: (config: Config, life: Life) => Promise<void>,
): void {
  const stops: (() => Promise<unknown>)[] = [];
  let logger = createLogger(name, 'info');
  const stopAll = async () => {
    for (const stop of stops.toReversed())
      await stop().catch((error: unknown) => logger.error({ err: error }, 'a part did not stop cleanly'));
  };
  closeWithGrace({ delay: STOP_WITHIN_MS, logger: false }, async ({ err }) => {
    if (err) logger.fatal({ err }, 'stopping after an error that nobody handled');
    await stopAll();
  });
  const begin = async () => {
    const config = readConfig();
    logger = createLogger(name, config.LOG_LEVEL);
    await start(config, { logger, onStop: (stop) => void stops.push(stop) });
  };
  begin().catch(async (error: unknown) => {
    logger.fatal({ err: error }, `cannot start: ${maskError(error).message}`);
    await stopAll();
    process.exit(1);
  });
}

/** Runs a command that ends by itself; one that fails says why and exits with 1. */
export function runCommand(name: string, work: (logger: Logger) => Promise<void>): void {
  const logger = createLogger(name, 'info');
  work(logger).catch((error: unknown) => {
    logger.fatal({ err: error }, `failed: ${maskError(error).message}`);
    process.exitCode = 1;
  });
}
