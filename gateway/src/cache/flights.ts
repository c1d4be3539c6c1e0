import type { ServerResponse } from 'node:http';

/** What whoever finds an answer is told of those who wait for it. */
export interface Run {
  /** Ends when nobody waits any more. */
  signal: AbortSignal;
  /** From now on, whoever asks the same waits for this answer. */
  share(): void;
  /** Ends it for all who wait: it takes too long. */
  callOff(): void;
}

/** Answers that are being found, each once for all who ask the same meanwhile. A failure is that of those who waited. */
export class Flights<Answer> {
  readonly #shared = new Map<string, Flight<Answer>>();

  /** The answer that somebody else waits for already. */
  join(key: string, waiting: ServerResponse): Promise<Answer> | undefined {
    const flight = this.#shared.get(key);
    flight?.add(waiting);
    return flight?.answer;
  }

  /** Begins to find an answer; it is found once for all only when it is said to be shared, and never without a key. */
  begin(key: string | undefined, waiting: ServerResponse, find: (run: Run) => Promise<Answer>): Promise<Answer> {
    const flight = new Flight<Answer>(() => {
      if (key !== undefined && this.#shared.get(key) === flight) this.#shared.delete(key);
    });
    flight.add(waiting);
    const share = () => {
      if (key !== undefined && !flight.signal.aborted && !this.#shared.has(key)) this.#shared.set(key, flight);
    };
    return flight.run(() => find({ signal: flight.signal, share, callOff: () => flight.callOff() }));
  }
}

class Flight<Answer> {
  answer: Promise<Answer> | undefined;
  readonly #left = new AbortController();
  #waiting = 0;

  constructor(private readonly onEnd: () => void) {}

  get signal(): AbortSignal {
    return this.#left.signal;
  }

  add(waiting: ServerResponse): void {
    this.#waiting += 1;
    waiting.once('close', () => {
      this.#waiting -= 1;
      if (this.#waiting > 0 || waiting.writableFinished) return;
      this.callOff();
    });
  }

  callOff(): void {
    this.onEnd();
    this.#left.abort();
  }

  run(find: () => Promise<Answer>): Promise<Answer> {
    this.answer = find().finally(this.onEnd);
    return this.answer;
  }
}
