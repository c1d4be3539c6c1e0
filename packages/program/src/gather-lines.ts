import { symbols, type DestinationStream } from 'pino';

/** Where lines are written at once. */
interface Sink {
  write(lines: string): unknown;
}

const WARN = 40;

// Of every stream that has lines to write.
const unwritten = new Set<() => void>();
process.on('exit', () => unwritten.forEach((flush) => flush()));

/**
 * Writes the lines of one turn of the event loop together, in their order: a write costs more than a line. Warnings and
 * errors are out before anything else happens, with all that was said before them, and so is the last word of a program.
 */
export function gatherLines(sink: Sink): DestinationStream & { lastLevel: number } {
  let gathered = '';
  const flush = () => {
    const lines = gathered;
    gathered = '';
    unwritten.delete(flush);
    if (lines) sink.write(lines);
  };
  return {
    lastLevel: 0,
    // The logger then says of each line how grave it is.
    [symbols.needsMetadataGsym as never]: true,
    write(line) {
      if (!gathered) {
        setImmediate(flush);
        unwritten.add(flush);
      }
      gathered += line;
      if (this.lastLevel >= WARN) flush();
    },
  };
}
