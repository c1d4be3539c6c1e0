import { createReadStream } from 'node:fs';
import { FileUnreadable } from './file-unreadable.js';

/** Text of a file: a line with its end, or a part of one that is long. */
export interface Piece {
  /** Number of the line that it stands in, from 1. */
  line: number;
  text: string;
}

/** What is told of how far a file was read. */
export type OnBytes = (bytes: number) => void;

/** The text of a file in pieces, those of one read together. @throws {FileUnreadable} where it is not UTF-8. */
export async function* readPieces(path: string, onBytes: OnBytes): AsyncGenerator<Piece[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new FileUnreadable(line, 'it is not written in UTF-8');
    }
  };
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    const pieces: Piece[] = [];
    for (const text of cut(decode(bytes))) {
      pieces.push({ line, text });
      if (text.endsWith('\n')) line += 1;
    }
    onBytes(bytes.length);
    yield pieces;
  }
  const rest = decode();
  if (rest) yield [{ line, text: rest }];
}

function* cut(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    yield text.slice(start, end);
    start = end;
  }
}
