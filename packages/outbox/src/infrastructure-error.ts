// Connection, resources, operator, system and serialization classes of PostgreSQL's error codes.
const PASSING_CLASSES = ['08', '40', '53', '57', '58'];
const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];
const LOST =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i;

/** Whether the database could not do its work just now, as opposed to refusing what it was told. */
export function isInfrastructureError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const driver = (error as { driverError?: unknown }).driverError ?? error;
  const { code, message } = driver as { code?: unknown; message?: string };
  if (
    typeof code === 'string' &&
    (NETWORK.includes(code) || (code.length === 5 && PASSING_CLASSES.includes(code.slice(0, 2))))
  )
    return true;
  return LOST.test(message ?? '') || isInfrastructureError(error.cause);
}
