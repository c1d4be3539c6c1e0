import Papa from 'papaparse';
import type { Piece } from './read-pieces.js';

/** What the first lines hold: a record of some lines, or what is wrong with the first; no line when more must follow. */
export interface ReadRecord {
  lines: number;
  cells?: string[];
  trouble?: string;
}

/** Cuts a line into its cells. */
export const readCells = (text: string, delimiter: string): string[] =>
  Papa.parse<string[]>(text, options(delimiter)).data[0] ?? [];

/** Reads the record that begins in the first line. @param isLast whether nothing will follow. */
export function readRecord(held: Piece[], delimiter: string, isLast: boolean): ReadRecord {
  let text = '';
  for (const [index, { text: line }] of held.entries()) {
    text += line;
    // Only what opens or closes a quote makes a record whole.
    if (index > 0 && countQuotes(line) % 2 === 0) continue;
    const { data, errors } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), options(delimiter));
    if (errors.some(({ code }) => code === 'InvalidQuotes'))
      return { lines: 1, trouble: 'a quote stands where none may' };
    if (errors.length === 0 && data.length === 1) return { lines: index + 1, cells: data[0]! };
  }
  return isLast ? { lines: 1, trouble: 'a quote is opened and never closed' } : { lines: 0 };
}

/** How many quotes a line has. */
export const countQuotes = (line: string): number => line.split('"').length - 1;

const options = (delimiter: string) => ({ delimiter, newline: '\n' as const });
