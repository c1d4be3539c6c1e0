// A script, since the declarations of this package promise other exports than it has.
import Sequencer from '@jest/test-sequencer';

const LONGEST = ['faults', 'poison', 'hostile-inputs'].map((name) => `/journeys/src/${name}.test.ts`);
const isLong = ({ path }) => LONGEST.some((file) => path.endsWith(file));
const placeOf = ({ path }) => LONGEST.findIndex((file) => path.endsWith(file));

/** Starts the longest files first: a fresh clone knows no durations yet, and would wait for them alone at the end. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = super.sort(tests);
    const long = usual.filter(isLong).toSorted((a, b) => placeOf(a) - placeOf(b));
    return [...long, ...usual.filter((test) => !isLong(test))];
  }
}
