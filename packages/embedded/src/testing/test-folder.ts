import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { afterAll } from '@jest/globals';
import { STATE } from '../paths.js';
import { keepPrivate } from '../private-folder.js';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder, gone when the tests of this file have ended. */
export function makeTestFolder(): string {
  keepPrivate(STATE);
  mkdirSync(`${STATE}/tmp`, { recursive: true });
  const folder = mkdtempSync(`${STATE}/tmp/test-`);
  made.push(folder);
  return folder;
}
