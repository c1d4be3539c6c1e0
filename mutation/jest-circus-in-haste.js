// Runs a test file for a mutant: no file that holds none of its tests, nothing once a test has failed, no test that is
// slow, and none to its own limit, since most mutants are noticed by something that never comes. Jest by itself would
// load every file, wait and go on to the end, for each of thousands of mutants.
import circus from 'jest-circus/runner';
import { readRecord, writeRecord } from './records.js';

const SLOW_MS = 15_000;
// How much longer than without a mutant a test may take, beside others that are at work.
const PATIENCE = 6;
const LEAST_PATIENCE_MS = 4_000;
const HOOK_MS = 20_000;

let lastMutant;
let hasFailed = false;

export default async function runInHaste(globalConfig, config, environment, runtime, testPath, ...more) {
  const run = () => circus.default(globalConfig, config, environment, runtime, testPath, ...more);
  const mutant = process.env['__STRYKER_ACTIVE_MUTANT__'];
  if (mutant === undefined) {
    const began = performance.now();
    const result = await run();
    writeRecord(config.rootDir, testPath, performance.now() - began, result.testResults);
    return result;
  }

  if (mutant !== lastMutant) hasFailed = false;
  lastMutant = mutant;
  const limits = limitsOfWanted(readRecord(config.rootDir, testPath), globalConfig.testNamePattern);
  if (hasFailed || limits.size === 0) return nothing(testPath);
  const handle = environment.handleTestEvent?.bind(environment);
  environment.handleTestEvent = async (event, state) => {
    if (event.name === 'test_start') {
      const limit = limits.get(nameOf(event.test));
      if (hasFailed || !limit) event.test.mode = 'skip';
      else event.test.timeout = limit;
    }
    if (event.name === 'hook_start') event.hook.timeout = HOOK_MS;
    if (event.name === 'test_done' && event.test.errors.length > 0) hasFailed = true;
    await handle?.(event, state);
  };
  const result = await run();
  hasFailed ||= result.numFailingTests > 0;
  return result;
}

/** The tests that a mutant is to meet, and how long each may take, in milliseconds. */
function limitsOfWanted({ tests }, pattern) {
  const names = new RegExp(pattern ?? '', 'i');
  return new Map(
    tests
      .filter(({ fullName, duration }) => duration < SLOW_MS && names.test(fullName))
      .map(({ fullName, duration }) => [fullName, LEAST_PATIENCE_MS + PATIENCE * duration]),
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
