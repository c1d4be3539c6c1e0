interface Loggable {
  type: string;
  message: string;
  code?: unknown;
  stack?: string;
  cause?: Loggable;
}

/**
 * Turns an error into what may be logged. Databases and mail servers quote the values they were given, so of their
 * errors only codes and places are kept.
 */
export function maskError(error: unknown): Loggable {
  if (!(error instanceof Error)) return { type: typeof error, message: 'a value that is not an Error was thrown' };
  const fields = error as Error & Record<string, unknown>;
  const message = quotedMessage(fields) ?? error.message;
  const frames = error.stack?.slice(Math.max(0, error.stack.indexOf('\n    at ')));
  return {
    type: error.name,
    message,
    ...(fields['code'] === undefined ? {} : { code: fields['code'] }),
    ...(frames ? { stack: `${error.name}: ${message}${frames.startsWith('\n') ? frames : ''}` } : {}),
    ...(error.cause instanceof Error ? { cause: maskError(error.cause) } : {}),
  };
}

function quotedMessage(error: Record<string, unknown>): string | undefined {
  const driver = (error['driverError'] ?? error) as Record<string, unknown>;
  if (typeof driver['severity'] === 'string') {
    const places = ['table', 'column', 'constraint', 'routine']
      .filter((place) => typeof driver[place] === 'string')
      .map((place) => `${place} ${String(driver[place])}`);
    return [`PostgreSQL ${String(driver['code'])}`, ...places].join(', ');
  }
  if ('responseCode' in error || 'command' in error) {
    const place = typeof error['command'] === 'string' ? ` at ${error['command']}` : '';
    return `SMTP ${String(error['responseCode'] ?? error['code'])}${place}`;
  }
  return undefined;
}
