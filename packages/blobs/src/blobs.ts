import type { Readable } from 'node:stream';

/** Bytes that are kept under a name. */
export interface Blob {
  bytes: number;
  /** Whoever asked for it reads it to its end, or destroys it. */
  content: Readable;
}

/**
 * Keeps bytes by name: words of small letters, digits, `-`, `_` and `.`, with `/` between them. A name holds all of its
 * bytes or none, whatever dies meanwhile. Every call ends in time.
 */
export interface Blobs {
  /** Keeps bytes that are whole already, so that what failed to be sent can be sent again; another blob gives way. */
  put(name: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Gives what is kept under a name, as it is read; undefined when there is nothing. */
  get(name: string): Promise<Blob | undefined>;
  /** Lets a name hold nothing, also when it holds nothing already. */
  delete(name: string): Promise<void>;
  /** The names of what was kept before a moment, one after the other; what was left of a put that died is one too. */
  keptBefore(moment: Date): AsyncIterable<string>;
}

const NAME = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;

/** @throws for what is no name, which could lead anywhere. */
export function checkName(name: string): void {
  if (!NAME.test(name)) throw new Error('this is no name of a blob');
}
