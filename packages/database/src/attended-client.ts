import pg from 'pg';

// How long an answer may take before somebody asks whether the server is still at it.
const QUIET_MS = 8_000;
const PROBE_WITHIN_MS = 4_000;
const LEAVE_WITHIN_MS = 2_000;

type Stream = { destroy(error?: Error): void };

/**
 * A connection whose waits have an end. While a statement is not answered, a second connection asks every few seconds
 * whether the server is at work on it; when it is not, or nobody answers, the connection is broken off and the
 * statement rejects. A statement may so take long, and a peer that vanished without a word holds nobody.
 */
export class AttendedClient extends pg.Client {
  readonly #options: pg.ClientConfig;

  constructor(options: pg.ClientConfig = {}) {
    super(options);
    this.#options = options;
    // What breaks a connection rejects its statement, or is met by the next one; unheard, it would end the process.
    this.on('error', () => {});
  }

  // The driver has eight signatures for this, by promise and by callback.
  // oxlint-disable-next-line typescript/no-explicit-any
  override query(...parameters: any[]): any {
    const stopAttending = this.#attend();
    const ask = super.query as (...parameters: unknown[]) => unknown;
    const answer = parameters.at(-1) as unknown;
    if (typeof answer === 'function') {
      parameters[parameters.length - 1] = (...results: unknown[]) => {
        stopAttending();
        answer(...results);
      };
      return ask.apply(this, parameters);
    }
    const result = ask.apply(this, parameters);
    if (result instanceof Promise) result.then(stopAttending, stopAttending);
    else stopAttending();
    return result;
  }

  // oxlint-disable-next-line typescript/no-explicit-any
  override end(...parameters: any[]): any {
    // A peer that vanished never says goodbye.
    const leaving = setTimeout(() => this.#breakOff(), LEAVE_WITHIN_MS);
    this.once('end', () => clearTimeout(leaving));
    return (super.end as (...parameters: unknown[]) => unknown).apply(this, parameters);
  }

  #attend(): () => void {
    let isAnswered = false;
    const look = async () => {
      const isAtWork = await this.#isServerAtWork();
      if (isAnswered) return;
      if (isAtWork) timer = setTimeout(look, QUIET_MS);
      else this.#breakOff(new Error('the database does not answer'));
    };
    let timer = setTimeout(look, QUIET_MS);
    return () => {
      isAnswered = true;
      clearTimeout(timer);
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

const streamOf = (client: pg.Client): Stream => (client as unknown as { connection: { stream: Stream } }).connection.stream;

const isAnswerOfServer = (error: unknown): boolean =>
  typeof (error as { severity?: unknown }).severity === 'string';
