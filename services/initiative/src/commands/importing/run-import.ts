import { statSync } from 'node:fs';
import type { OutboxStore } from '@tpt/outbox';
import { CommandFailed } from '@tpt/program';
import { FileTooLong } from '../../importing/domain/index.js';
import { importFile } from './import-file.js';
import { createReport } from './report.js';
import { FileUnreadable } from './reading/file-unreadable.js';

/** Imports a file and tells how it goes. Gives how many lines were refused. @throws {CommandFailed} when it cannot go on. */
export async function runImport(tools: OutboxStore, path: string): Promise<number> {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new CommandFailed(`There is no file ${path}`);
  const { stderr } = process;
  const report = createReport(size, { isTerminal: stderr.isTTY, write: (text) => void stderr.write(text) });
  try {
    await importFile(tools, path, report);
  } catch (error) {
    if (error instanceof FileUnreadable || error instanceof FileTooLong) throw new CommandFailed(error.message);
    throw error;
  } finally {
    report.end();
  }
  return report.refusedLines();
}
