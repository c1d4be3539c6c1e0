import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const fileOf = (rootDir, testPath) =>
  `${rootDir}/.mutation/${createHash('sha256').update(testPath).digest('hex')}.json`;

/** Keeps how long a test file took, and each test in it. */
export function writeRecord(rootDir, testPath, duration, testResults) {
  mkdirSync(`${rootDir}/.mutation`, { recursive: true });
  const tests = testResults.map(({ fullName, duration }) => ({ fullName, duration }));
  writeFileSync(fileOf(rootDir, testPath), JSON.stringify({ duration, tests }));
}

/** What was kept of a test file; of one that has not run, that it takes no time and holds nothing. */
export function readRecord(rootDir, testPath) {
  const file = fileOf(rootDir, testPath);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { duration: 0, tests: [] };
}
