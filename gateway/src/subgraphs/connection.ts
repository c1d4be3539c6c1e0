import { errors, Pool } from 'undici';
import { SubgraphFailure } from './failure.js';

/** Where a subgraph is, and what it may cost. */
export interface ConnectionOptions {
  url: string;
  connections: number;
  connectWithinMs: number;
  /** The most that one answer may weigh. */
  answerBytes: number;
}

/** Kept connections to one subgraph. */
export class Connection {
  readonly #pool: Pool;
  readonly #path: string;

  constructor({ url, connections, connectWithinMs, answerBytes }: ConnectionOptions) {
    const { origin, pathname, search } = new URL(url);
    this.#path = pathname + search;
    this.#pool = new Pool(origin, {
      connections,
      connectTimeout: connectWithinMs,
      maxResponseSize: answerBytes,
      // Every request has a signal that ends in time.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /** Sends a body and gives what is answered, whatever the status. @throws {SubgraphFailure} */
  async post(
    body: string,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<{ status: number; text: string }> {
    try {
      const response = await this.#pool.request({ method: 'POST', path: this.#path, headers, body, signal });
      return { status: response.statusCode, text: await response.body.text() };
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      if (cause instanceof errors.ResponseExceededMaxSizeError)
        throw new SubgraphFailure('garbage', 'the answer is too large', { cause });
      throw new SubgraphFailure('connection', 'it cannot be reached', { mayPass: true, cause });
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
