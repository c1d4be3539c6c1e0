import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const LINE_END = 0x0a;

/** Reads a list from the file of a package; nothing of it is kept that the caller does not keep. */
export const readPackagedList = <Entry>(file: string): Entry[] =>
  JSON.parse(readFileSync(resolve(file), 'utf8')) as Entry[];

/**
 * Reads a long list whose file has a line for each entry, one entry at a time, so that it never stands in memory as a
 * whole. @throws when the file is of another form.
 */
export function* readPackagedLines<Entry>(file: string): Generator<Entry> {
  const bytes = readFileSync(resolve(file));
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(LINE_END, start);
    if (end < 0) end = bytes.length;
    const line = bytes.toString('utf8', start, end).replace(/,?\r?$/, '');
    if (line !== '[' && line !== ']' && line !== '') yield JSON.parse(line) as Entry;
  }
}
