import type { HttpServer, Logger, Places } from '@tpt/program';
import type { Caller } from '@tpt/graph';
import type { Language } from '@tpt/model';
import type { Admit } from '../limits/admission.js';
import type { LiveMetrics } from './metrics.js';
import type { Watch } from './watching.js';

/** What ways in which people are told are made of. */
export interface ConnectionOptions {
  app: HttpServer['app'];
  watch: Watch;
  /** Lets a connection in, and says who opens it; throws what the client is to be told. */
  admit: Admit;
  /** Who calls, by the `Authorization` header or what stands for it; throws what the client is to be told. */
  recognize: (authorization: string | undefined, language: Language) => Promise<Caller>;
  places: Places;
  metrics: LiveMetrics;
  logger: Logger;
  /** Whether nobody is let in any more. */
  isLeaving(): boolean;
}

/** A connection of somebody who watches. */
export interface Connection {
  /** Tells the client to come back to somebody else, and ends. */
  sayFarewell(): void;
  /** Ends at once. */
  destroy(): void;
  /** Called again and again: keeps the connection from looking idle, and ends it when nobody takes anything from it. */
  beat(): void;
}

const BEAT_EVERY_MS = 12_000;

/** The connections of one way, with one heart for all of them. */
export class Connections {
  readonly all = new Set<Connection>();
  readonly #heart = setInterval(() => {
    for (const connection of this.all) connection.beat();
  }, BEAT_EVERY_MS).unref();

  constructor(private readonly onChange: (open: number) => void) {}

  add(connection: Connection): void {
    this.all.add(connection);
    this.onChange(this.all.size);
  }

  remove(connection: Connection): void {
    this.all.delete(connection);
    this.onChange(this.all.size);
  }

  stop(): void {
    clearInterval(this.#heart);
  }
}
