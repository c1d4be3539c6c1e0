import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2_000;
const CONNECT_WITHIN_MS = 5_000;
// The server gives up before we do, so that we hang up only on a connection that is of no use any more.
const ANSWER_WITHIN_MS = 8_000;
const STATEMENT_WITHIN_MS = 6_000;
const LOCK_WITHIN_MS = 5_000;
const KEEP_ALIVE_AFTER_MS = 10_000;

/**
 * A pool for workers, who must not lose the end of a job. A statement of theirs is tried again until the database
 * answers it, each time on a connection that works; so it must be one that may be told twice, as all of theirs are.
 */
export class PatientPool extends pg.Pool {
  readonly #hurry = new AbortController();

  constructor(options: { url: string; program: string; connections: number }) {
    super({
      connectionString: options.url,
      application_name: options.program,
      max: options.connections,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      statement_timeout: STATEMENT_WITHIN_MS,
      lock_timeout: LOCK_WITHIN_MS,
      idle_in_transaction_session_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
    });
    // A lost connection is met by the next statement; without listeners it would end the process.
    this.on('error', () => {});
    this.on('connect', (client) => client.on('error', () => {}));
  }

  /** From now on a statement that fails has failed. */
  hurry(): void {
    this.#hurry.abort();
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void;
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    // With a callback asks who listens on a connection of her own, which no other can stand in for.
    if (callback) return super.connect(callback);
    const client = {
      query: (statement: pg.QueryConfig, values?: unknown[]) => this.#persist(() => this.query(statement, values)),
      release: () => {},
    };
    return Promise.resolve(client as unknown as pg.PoolClient);
  }

  async #persist<Result>(work: () => Promise<Result>): Promise<Result> {
    const { signal } = this.#hurry;
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      try {
        return await work();
      } catch (error) {
        if (signal.aborted || isRefusal(error)) throw error;
        // Being hurried ends the waiting, and there is one more try.
        await delay(wait, undefined, { signal }).catch(() => {});
      }
    }
  }
}

// Classes and codes of PostgreSQL's errors that say it cannot just now: connection, rollback, resources, operator,
// system, a primary that has become a replica, a lock that somebody holds.
const NOT_NOW = /^(08|40|53|57|58|25006$|55P03$)/;

/** Whether the database has answered, and the answer will be the same next time. */
const isRefusal = (error: unknown): boolean => error instanceof pg.DatabaseError && !NOT_NOW.test(error.code ?? '');
