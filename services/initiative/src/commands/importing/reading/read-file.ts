import { extname } from 'node:path';
import { CommandFailed } from '@tpt/program';
import type { Found } from '../../../importing/domain/index.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import { readPieces, type OnBytes } from './read-pieces.js';

const READERS = { '.json': readJson, '.csv': readCsv };

/** The entries of a file in the form that its name ends with, as they come. */
export function readFile(path: string, onBytes: OnBytes): AsyncIterable<Found> {
  const reader = Object.entries(READERS).find(([ending]) => ending === extname(path).toLowerCase())?.[1];
  if (!reader) throw new CommandFailed(`A file to import ends with ${Object.keys(READERS).join(' or ')}`);
  return reader(readPieces(path, onBytes));
}
