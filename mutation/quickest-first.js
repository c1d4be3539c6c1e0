import { readRecord } from './records.js';

/** Lets the quickest test files go first: most mutants are noticed by them, and none of the others is loaded then. */
export default class QuickestFirst {
  sort(tests) {
    const durations = new Map(tests.map((test) => [test, readRecord(test.context.config.rootDir, test.path).duration]));
    return [...tests].sort((a, b) => durations.get(a) - durations.get(b));
  }

  allFailedTests(tests) {
    return tests;
  }

  shard({ tests }) {
    return tests;
  }

  cacheResults() {}
}
