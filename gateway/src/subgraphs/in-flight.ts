import { hasLeft } from './failure.js';

/** Requests on their way; who asks the same meanwhile gets the same answer. */
export class InFlight<Answer> {
  readonly #flights = new Map<string, Flight<Answer>>();

  /** How many are on their way and can be joined. */
  get size(): number {
    return this.#flights.size;
  }

  /**
   * The answer of what is asked under this key, or of what `begin` asks. One who leaves takes it from nobody else; when
   * the last has left, `begin`'s signal ends.
   */
  join(options: {
    key: string;
    /** Ends when this one does not wait any more. */
    signal: AbortSignal | undefined;
    begin: (abandoned: AbortSignal) => Promise<Answer>;
    onJoin: () => void;
  }): Promise<Answer> {
    const { key, signal, begin, onJoin } = options;
    const known = this.#flights.get(key);
    if (known) onJoin();
    const flight = known ?? this.#begin(key, begin);
    return flight.wait(signal);
  }

  #begin(key: string, begin: (abandoned: AbortSignal) => Promise<Answer>): Flight<Answer> {
    const flight: Flight<Answer> = new Flight(begin, () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    });
    this.#flights.set(key, flight);
    return flight;
  }

  /** What is asked from now on is asked anew, so that nobody reads what was there before her own change. */
  closeDoors(): void {
    this.#flights.clear();
  }
}

class Flight<Answer> {
  readonly #abandoned = new AbortController();
  readonly #answer: Promise<Answer>;
  readonly #land: () => void;
  #waiting = 0;

  constructor(begin: (abandoned: AbortSignal) => Promise<Answer>, land: () => void) {
    this.#land = land;
    this.#answer = begin(this.#abandoned.signal).finally(land);
  }

  wait(signal: AbortSignal | undefined): Promise<Answer> {
    this.#waiting += 1;
    if (!signal) return this.#answer;
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting -= 1;
        if (this.#waiting === 0) {
          this.#land();
          this.#abandoned.abort();
        }
        reject(hasLeft());
      };
      signal.addEventListener('abort', leave, { once: true });
      const stay = () => signal.removeEventListener('abort', leave);
      this.#answer.then(
        (answer) => (stay(), resolve(answer)),
        (error: Error) => (stay(), reject(error)),
      );
    });
  }
}
