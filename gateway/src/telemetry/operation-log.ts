import type { Logger } from '@tpt/program';
import { LRUCache } from 'lru-cache';
import type { OperationRecord } from './operation-record.js';
import { shapeOf } from './shape.js';

/** How the answer to an operation went out. */
export interface Answered {
  requestId: string;
  /** The name of the operation, when it is one that is known. */
  operation: string;
  /** Absent where there is none of its own, as in a WebSocket. */
  status?: number;
  outcome: string;
  milliseconds: number;
  /** Of the body, when it is known. */
  bytes?: number | undefined;
}

/** Writes of each operation that was answered what an operator needs, and nothing that a client wrote. */
export type OperationLog = (record: OperationRecord, answered: Answered) => void;

// What is slow is slow many times over, and one line of it is enough to look at it.
const SLOW_AGAIN_MS = 10_000;
const SLOW_REMEMBERED = 1_000;

/** @param options.slowMs from how many milliseconds on an operation is slow, and the shape of its document is told. */
export function createOperationLog(options: { logger: Logger; accessLog: 'on' | 'off'; slowMs: number }): OperationLog {
  const { logger, accessLog, slowMs } = options;
  // Looking for secrets takes ten times as long as writing the line, and it has no field that could hold one.
  const access = accessLog === 'on' ? logger.child({ log: 'access' }, { redact: [] }) : undefined;
  const slowBefore = new LRUCache<string, true>({ max: SLOW_REMEMBERED, ttl: SLOW_AGAIN_MS });
  return (record, { requestId, operation, status, outcome, milliseconds, bytes }) => {
    const { type, hash, codes, caller, language, cache } = record;
    const ms = Math.round(milliseconds * 10) / 10;
    access?.info(
      { requestId, operation, type, hash, status, outcome, codes, ms, bytes, caller, language, cache },
      'an operation was answered',
    );
    if (ms < slowMs || !record.run || slowBefore.has(hash!)) return;
    slowBefore.set(hash!, true);
    logger.warn({ requestId, operation, hash, ms, shape: shapeOf(record.run) }, 'an operation was slow');
  };
}
