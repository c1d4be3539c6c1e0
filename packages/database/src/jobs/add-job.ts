interface Transaction {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

const TRIES = 25;

/**
 * Adds a job in the caller's transaction. Payloads carry ids, never people.
 * @param key a job with the same key that still waits is replaced.
 */
export async function addJob(transaction: Transaction, task: string, payload: object, key: string): Promise<void> {
  await transaction.query(
    `select graphile_worker.add_job($1, payload := $2::json, job_key := $3, max_attempts := ${TRIES})`,
    [task, JSON.stringify(payload), key],
  );
}
