import { destination, pino, type Logger } from 'pino';
import { PinoPretty } from 'pino-pretty';
import { gatherLines } from './gather-lines.js';
import { maskError } from './mask-error.js';
import { currentRequestId } from './request-scope.js';

export type { Logger } from 'pino';

const SECRETS = ['authorization', 'cookie', 'email', 'address', 'name', 'token', 'password', 'code_verifier'];

/**
 * Logs for a person on a terminal, JSON lines elsewhere; fields that carry people or secrets are removed. What is logged
 * while a request is being answered names it.
 */
export function createLogger(program: string, level: string): Logger {
  const options = {
    level,
    base: { program },
    redact: { paths: SECRETS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), remove: true },
    serializers: { err: maskError, error: maskError },
    mixin: () => nameOfRequest(currentRequestId()),
  };
  const stream = process.stdout.isTTY
    ? PinoPretty({ ignore: 'pid,hostname,program' })
    : gatherLines(destination({ dest: 1, sync: true }));
  return pino(options, stream);
}

const nameOfRequest = (requestId: string | undefined): object => (requestId === undefined ? {} : { requestId });
