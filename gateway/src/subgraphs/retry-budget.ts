const SHARE = 0.1;
const MOST = 10;

/** Lets a tenth as many requests be repeated as are sent, so that repeating never multiplies the load of an outage. */
export class RetryBudget {
  #left = MOST;

  /** A request is sent for the first time. */
  earn(): void {
    this.#left = Math.min(MOST, this.#left + SHARE);
  }

  /** Whether one may be repeated; it is then counted. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
