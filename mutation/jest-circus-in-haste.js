// Runs a test file for a mutant: no file that holds none of its tests, nothing once a test has failed, and no test that is
// slow. Jest by itself would load every file and go on to the end, for each of thousands of mutants.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import circus from 'jest-circus/runner';

const SLOW_MS = 5_000;

let lastMutant;
let hasFailed = false;

export default async function runInHaste(globalConfig, config, environment, runtime, testPath, ...more) {
  const run = () => circus.default(globalConfig, config, environment, runtime, testPath, ...more);
  const recordFile = `${config.rootDir}/.mutation/${createHash('sha256').update(testPath).digest('hex')}.json`;
  const mutant = process.env['__STRYKER_ACTIVE_MUTANT__'];
  if (mutant === undefined) return record(await run(), recordFile);

  if (mutant !== lastMutant) hasFailed = false;
  lastMutant = mutant;
  const isWanted = wantedTests(recordFile, globalConfig.testNamePattern);
  if (hasFailed || isWanted.size === 0) return nothing(testPath);
  const handle = environment.handleTestEvent?.bind(environment);
  environment.handleTestEvent = async (event, state) => {
    if (event.name === 'test_start' && (hasFailed || !isWanted.has(nameOf(event.test)))) event.test.mode = 'skip';
    if (event.name === 'test_done' && event.test.errors.length > 0) hasFailed = true;
    await handle?.(event, state);
  };
  const result = await run();
  hasFailed ||= result.numFailingTests > 0;
  return result;
}

/** Keeps which tests a file holds and how long each takes, from the run before there are mutants. */
function record(result, recordFile) {
  mkdirSync(new URL('.', `file://${recordFile}`), { recursive: true });
  const tests = result.testResults.map(({ fullName, duration }) => ({ fullName, duration }));
  writeFileSync(recordFile, JSON.stringify(tests));
  return result;
}

function wantedTests(recordFile, pattern) {
  const names = new RegExp(pattern ?? '', 'i');
  const tests = JSON.parse(readFileSync(recordFile, 'utf8'));
  return new Set(
    tests
      .filter(({ fullName, duration }) => duration < SLOW_MS && names.test(fullName))
      .map(({ fullName }) => fullName),
  );
}

function nameOf(test) {
  const names = [];
  for (let part = test; part.parent; part = part.parent) names.unshift(part.name);
  return names.join(' ');
}

/** The result of a file that was not run; Jest takes one without any test for a mistake. */
const nothing = (testFilePath) => ({
  leaks: false,
  numFailingTests: 0,
  numPassingTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  openHandles: [],
  perfStats: {
    start: 0,
    end: 0,
    runtime: 0,
    slow: false,
    loadTestEnvironmentStart: 0,
    loadTestEnvironmentEnd: 0,
    setupFilesStart: 0,
    setupFilesEnd: 0,
    setupAfterEnvStart: 0,
    setupAfterEnvEnd: 0,
  },
  skipped: false,
  snapshot: { added: 0, fileDeleted: false, matched: 0, unchecked: 0, uncheckedKeys: [], unmatched: 0, updated: 0 },
  testFilePath,
  testResults: [
    {
      ancestorTitles: [],
      failureDetails: [],
      failureMessages: [],
      fullName: '',
      numPassingAsserts: 0,
      status: 'pending',
      title: '',
    },
  ],
});
