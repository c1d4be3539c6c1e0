import type { HttpServer, Logger } from '@tpt/program';
import { Histogram } from 'prom-client';
import { z } from 'zod';
import { createOperationLog } from './operation-log.js';
import { findRecord, type OperationRecord } from './operation-record.js';

/** The settings of what is seen of operations; `.env.example` explains each. */
export const telemetrySettings = {
  ACCESS_LOG: z.enum(['on', 'off']).default('on'),
  SLOW_OPERATION_MS: z.coerce.number().int().min(1).default(1_000),
};

/** What is needed to tell of operations. */
export interface TelemetryOptions {
  settings: z.output<z.ZodObject<typeof telemetrySettings>>;
  /** Names that may be told; whoever asks can make up any other. */
  knownNames: ReadonlySet<string>;
  logger: Logger;
}

/** Tells of a subscription that was begun, or refused: what it brings later belongs to no request. */
export type TellSubscription = (record: OperationRecord, asked: { requestId: string; milliseconds: number }) => void;

/** Logs and measures each operation once its answer is out, or nobody waits for it any more. */
export function observeOperations({ app, metrics }: HttpServer, options: TelemetryOptions): TellSubscription {
  const { settings, knownNames, logger } = options;
  const log = createOperationLog({ logger, accessLog: settings.ACCESS_LOG, slowMs: settings.SLOW_OPERATION_MS });
  const durations = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'Time to answer an operation, by its name if that is a known one, and by how it ended.',
    labelNames: ['operation', 'outcome'] as const,
    registers: [metrics],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const record = findRecord(request);
    if (record) {
      const operation = tellableName(record, knownNames);
      const outcome = reply.raw.writableFinished ? outcomeOf(reply.statusCode, record) : 'abandoned';
      const milliseconds = reply.elapsedTime;
      const bytes = Number(reply.getHeader('content-length')) || undefined;
      durations.observe({ operation, outcome }, milliseconds / 1000);
      log(record, { requestId: request.id, operation, status: reply.statusCode, outcome, milliseconds, bytes });
    }
    done();
  });
  return (record, asked) => {
    const outcome = record.codes.length > 0 ? 'refused' : 'watching';
    log(record, { ...asked, operation: tellableName(record, knownNames), outcome });
  };
}

function tellableName({ name, type }: OperationRecord, known: ReadonlySet<string>): string {
  // It was refused before anybody knew what it was.
  if (type === undefined) return 'none';
  if (name === undefined) return 'anonymous';
  return known.has(name) ? name : 'other';
}

function outcomeOf(status: number, { codes }: OperationRecord): string {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return codes.length > 0 ? 'with errors' : 'whole';
}
