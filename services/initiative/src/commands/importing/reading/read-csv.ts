import { readHeader, toValue, type Header } from './columns.js';
import { FileUnreadable } from './file-unreadable.js';
import { LARGEST_ENTRY, type Found } from '../../../importing/domain/index.js';
import type { Piece } from './read-pieces.js';
import { countQuotes, readRecord } from './read-record.js';

/**
 * The entries of a table, one a record. A record that cannot be understood costs the line that it begins in and nothing
 * more: what follows that line is read anew. @throws {FileUnreadable} when its header is none.
 */
export async function* readCsv(pieces: AsyncIterable<Piece[]>): AsyncGenerator<Found> {
  const table = createTable();
  let part: Piece | undefined;
  for await (const together of pieces)
    for (const { line, text } of together) {
      part = part ? { line, text: part.text + text } : { line, text };
      if (part.text.length > LARGEST_ENTRY) throw new FileUnreadable(line, 'the line is too long');
      if (!text.endsWith('\n')) continue;
      yield* table.read(part, false);
      part = undefined;
    }
  yield* table.read(part, true);
}

/** Holds the lines of a record until it is whole. */
function createTable(): { read(line: Piece | undefined, isEnd: boolean): Generator<Found> } {
  let header: Header | undefined;
  let held: Piece[] = [];
  let size = 0;
  const letGo = (lines: number) => {
    for (const { text } of held.slice(0, lines)) size -= text.length;
    held = held.slice(lines);
  };
  return {
    *read(line, isEnd) {
      if (line && line.text.trim() !== '') {
        if (!header) return void (header = readHeader(line));
        held.push(line);
      } else if (line && held.length > 0) held.push(line);
      size += line?.text.length ?? 0;
      const mayBeWhole = held.length === 1 || (line && countQuotes(line.text) % 2 === 1) || size > LARGEST_ENTRY;
      if (!header || !(mayBeWhole || isEnd)) return;
      for (let isLast = isEnd || size > LARGEST_ENTRY; held.length > 0; isLast = isEnd) {
        const { line: number } = held[0]!;
        const { lines, cells, trouble } = readRecord(held, header.delimiter, isLast);
        if (lines === 0) return;
        const before = size;
        letGo(lines);
        if (held[0]?.text.trim() === '') letGo(1);
        const wrong = trouble ?? checkLength(header, cells!);
        const found = { line: number, kind: 'initiative' as const, size: before - size };
        yield wrong ? { ...found, value: undefined, trouble: wrong } : { ...found, value: toValue(header, cells!) };
      }
    },
  };
}

const checkLength = ({ columns }: Header, cells: string[]): string | undefined =>
  cells.length === columns.length ? undefined : `it has ${cells.length} cells, and there are ${columns.length} columns`;
