import pg from 'pg';

const QUIET_MS = 2_000;
const PROBE_WITHIN_MS = 4_000;
const LEAVE_WITHIN_MS = 2_000;
// The server takes no writes: a standby, or a primary that was one when this session began.
const READ_ONLY = '25006';

type Stream = { destroy(error?: Error): void };

/** How to connect. */
export interface AttendedConfig extends pg.ClientConfig {
  /** How long an answer may take before somebody asks whether the server is still at it. */
  quietMs?: number;
}

/**
 * A connection whose waits have an end. While a statement is not answered, a second connection asks every few seconds
 * whether the server is at work on it; when it is not, or nobody answers, the connection is broken off and the
 * statement rejects. A statement may so take long, and a peer that vanished without a word holds nobody. A connection
 * that takes no writes is broken off too: the next one may lead to a server that does.
 */
export class AttendedClient extends pg.Client {
  readonly #options: pg.ClientConfig;
  readonly #quietMs: number;

  constructor({ quietMs = QUIET_MS, ...options }: AttendedConfig = {}) {
    super(options);
    this.#options = options;
    this.#quietMs = quietMs;
    // What breaks a connection rejects its statement, or is met by the next one; unheard, it would end the process.
    this.on('error', () => {});
  }

  // The driver has eight overloads of this, by promise and by callback.
  // oxlint-disable-next-line typescript/no-explicit-any
  override query(...parameters: any[]): any {
    const onAnswer = this.#attend();
    const ask = super.query as (...parameters: unknown[]) => unknown;
    const hear = parameters.at(-1) as unknown;
    if (typeof hear === 'function') {
      parameters[parameters.length - 1] = (...results: unknown[]) => {
        onAnswer(results[0]);
        hear(...results);
      };
      return ask.apply(this, parameters);
    }
    const result = ask.apply(this, parameters);
    if (result instanceof Promise) result.then(() => onAnswer(), onAnswer);
    else onAnswer();
    return result;
  }

  // oxlint-disable-next-line typescript/no-explicit-any
  override end(...parameters: any[]): any {
    // A peer that vanished never says goodbye.
    const leaving = setTimeout(() => this.#breakOff(), LEAVE_WITHIN_MS);
    this.once('end', () => clearTimeout(leaving));
    return (super.end as (...parameters: unknown[]) => unknown).apply(this, parameters);
  }

  #attend(): (error?: unknown) => void {
    let isAnswered = false;
    const look = async () => {
      const isAtWork = await this.#isServerAtWork();
      if (isAnswered) return;
      if (isAtWork) timer = setTimeout(look, this.#quietMs);
      else this.#breakOff(new Error('the database does not answer'));
    };
    let timer = setTimeout(look, this.#quietMs);
    return (error) => {
      isAnswered = true;
      clearTimeout(timer);
      if ((error as { code?: unknown } | null | undefined)?.code === READ_ONLY) void this.end();
    };
  }

  async #isServerAtWork(): Promise<boolean> {
    const { processID } = this as unknown as { processID: number | null };
    const probe = new pg.Client({
      ...this.#options,
      application_name: 'is it at work?',
      connectionTimeoutMillis: PROBE_WITHIN_MS,
      query_timeout: PROBE_WITHIN_MS,
    });
    probe.on('error', () => {});
    try {
      await probe.connect();
      const { rowCount } = await probe.query(
        `select 1 from pg_stat_activity where pid = $1 and state in ('active', 'fastpath function call')`,
        [processID],
      );
      return rowCount === 1;
    } catch (error) {
      // A server that refuses one more connection is there, and nothing more is known.
      return isAnswerOfServer(error);
    } finally {
      const leaving = setTimeout(() => streamOf(probe).destroy(), LEAVE_WITHIN_MS);
      void probe.end().finally(() => clearTimeout(leaving));
    }
  }

  #breakOff(reason?: Error): void {
    streamOf(this).destroy(reason);
  }
}

const streamOf = (client: pg.Client): Stream =>
  (client as unknown as { connection: { stream: Stream } }).connection.stream;

const isAnswerOfServer = (error: unknown): boolean => typeof (error as { severity?: unknown }).severity === 'string';
