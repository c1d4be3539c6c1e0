// A script, since the declarations of this package promise other exports than it has.
import Sequencer from '@jest/test-sequencer';

const isLongest = ({ path }) => path.endsWith('/journeys/src/faults.test.ts');

/** Starts the longest file first: a fresh clone knows no durations yet, and would wait for it alone at the end. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = super.sort(tests);
    return [...usual.filter(isLongest), ...usual.filter((test) => !isLongest(test))];
  }
}
