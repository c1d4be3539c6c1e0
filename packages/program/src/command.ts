import { createLogger, type Logger } from './logger.js';
import { maskError } from './mask-error.js';
import { SettingsError } from './settings.js';

/** Thrown when a command does not do what it was asked; its sentence says all that people need to know. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
}

/** Runs a command that ends by itself; one that fails says why and exits with 1. */
export function runCommand(name: string, work: (logger: Logger) => Promise<void>): void {
  const logger = createLogger(name, 'info');
  // Whoever reads what is printed may have read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  work(logger).catch((error: unknown) => {
    if (error instanceof CommandFailed || error instanceof SettingsError) process.stderr.write(`✗ ${error.message}\n`);
    else logger.fatal({ err: error }, `failed: ${maskError(error).message}`);
    process.exitCode = 1;
  });
}
