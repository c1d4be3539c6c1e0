import { write, type OutboxStore } from '@tpt/outbox';
import { createSeen, toLines, type Answer, type Found, type Lines } from '../../importing/domain/index.js';
import { importBatch } from '../../importing/import-batch.js';
import { readFile } from './reading/read-file.js';
import type { OnBytes } from './reading/read-pieces.js';

/** What one transaction takes, by lines and by characters. */
const BATCH = { lines: 500, characters: 2_000_000 };

/** What a file is told while it is imported. */
export interface Listener {
  onBytes: OnBytes;
  onAnswers(answers: (Answer | Unread)[]): void;
}

/** A line of which nothing could be understood. */
export interface Unread {
  line: number;
  kind: Found['kind'];
  trouble: string;
}

/**
 * Imports a file, batch by batch, each in a transaction of its own. Whatever was imported before a crash is known again by
 * its key, so the file can simply be imported once more.
 */
export async function importFile(tools: OutboxStore, path: string, listener: Listener): Promise<void> {
  const seen = createSeen();
  let batch: Lines[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    const answers = await write(tools, (work) => importBatch(work, batch, new Date()));
    [batch, characters] = [[], 0];
    listener.onAnswers(answers);
  };
  for await (const found of readFile(path, listener.onBytes)) {
    const { line, kind, trouble } = found;
    if (trouble !== undefined) {
      listener.onAnswers([{ line, kind, trouble }]);
      continue;
    }
    const lines = toLines(found, seen);
    if ('refused' in lines) {
      listener.onAnswers([{ line, kind, refused: lines.refused }]);
    } else if (lines.done.isRepeated) listener.onAnswers([{ line, kind, verdict: 'UNCHANGED' }]);
    else {
      batch.push(lines.done);
      characters += found.size;
    }
    if (batch.length >= BATCH.lines || characters >= BATCH.characters) await flush();
  }
  await flush();
}
