import { readdirSync, readFileSync } from 'node:fs';
import { asSuperuser } from '@tpt/testing';

/** A spelling of a word that could stand in a file: how it is encoded, and the bytes. */
interface Spelling {
  encoding: string;
  bytes: Buffer;
}

/** Where a word was found, and how it was encoded there. */
export interface Trace {
  word: string;
  place: string;
  encoding: string;
}

/** Kafka sets these aside for offsets and times, far larger than what they hold. */
const NUMBERS_ONLY = /\.(index|timeindex)$/;

/**
 * Every way in which a word of ASCII letters may be written: in clear, in base64 wherever it begins there, in hex and
 * percent-encoded, in its own case and in capitals.
 */
function spellingsOf(word: string): Spelling[] {
  return [word, word.toUpperCase()].flatMap((form) => {
    const hex = Buffer.from(form).toString('hex');
    const percent = hex.replace(/../g, '%$&');
    return [
      ['clear', form],
      ['UTF-16', Buffer.from(form, 'utf16le').toString('latin1')],
      ...[0, 1, 2].map((shift) => ['base64', base64Within(form, shift)] as const),
      ...[hex, hex.toUpperCase()].map((digits) => ['hex', digits] as const),
      ...[percent, percent.toUpperCase()].map((digits) => ['percent', digits] as const),
    ].map(([encoding, text]) => ({ encoding: encoding!, bytes: Buffer.from(text!, 'latin1') }));
  });
}

/** The part of a base64 text that a word alone decides when so many bytes stand before it. */
function base64Within(word: string, shift: number): string {
  const encoded = Buffer.from('\0'.repeat(shift) + word).toString('base64url');
  const whole = Math.floor(((shift + word.length) * 8) / 6);
  return encoded.slice(Math.ceil((shift * 8) / 6), whole);
}

/** Finds a word in some bytes. */
export function findIn(place: string, bytes: Buffer, word: string): Trace[] {
  const found = spellingsOf(word).filter((spelling) => bytes.includes(spelling.bytes));
  return [...new Set(found.map(({ encoding }) => encoding))].map((encoding) => ({ word, place, encoding }));
}

/** Finds words in the files of a folder; what comes and goes meanwhile is passed over. */
export function findInFiles(folder: string, words: string[], isSearched: (file: string) => boolean): Trace[] {
  const traces: Trace[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = `${entry.parentPath}/${entry.name}`;
    if (!entry.isFile() || NUMBERS_ONLY.test(file) || !isSearched(file)) continue;
    const bytes = readIfThere(file);
    for (const word of words) traces.push(...findIn(file.slice(folder.length), bytes, word));
  }
  return traces;
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** Finds words in every table of a database, written down as text; tells which were searched. */
export function findInTables(
  postgres: string,
  database: string,
  words: string[],
): Promise<{ traces: Trace[]; searched: string[] }> {
  return asSuperuser(postgres, database, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const traces: Trace[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select each::text as row from ${name} as each`);
      const text = Buffer.from(rows.map(({ row }) => row).join('\n'));
      for (const word of words) traces.push(...findIn(`${database}: ${name}`, text, word));
    }
    return { traces, searched: tables.map(({ name }) => `${database}: ${name}`) };
  });
}
