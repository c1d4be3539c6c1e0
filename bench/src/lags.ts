/** How long each signature took to each watcher, in milliseconds. */
export class Lags {
  readonly all: number[] = [];
  readonly #answeredAt: number[] = [];

  constructor(private readonly before: number) {}

  signed(): void {
    this.#answeredAt.push(performance.now());
  }

  /** Hears one watcher's messages. */
  follow(): (message: string) => void {
    let known = 0;
    return (message) => {
      const now = performance.now();
      const count = Number(/"signatureCount":(\d+)/.exec(message)?.[1] ?? 0) - this.before;
      for (; known < count; known += 1) this.all.push(Math.max(0, now - (this.#answeredAt[known] ?? now)));
    };
  }
}
