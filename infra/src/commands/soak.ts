import { endWithReason } from '../operating/end-with-reason.js';

// The tests that repeat, many times over; SOAK_ROUNDS and SOAK_NIGHTS say how often.
process.env['SOAK_ROUNDS'] ??= '25';
// A night is a round of long faults against a whole system, a quarter of an hour each.
process.env['SOAK_NIGHTS'] ??= '4';
if (process.argv.length > 2)
  endWithReason(new Error('npm run soak takes no words: SOAK_ROUNDS and SOAK_NIGHTS say how often'));
else {
  process.argv.push('crash', 'faults', 'poison', 'hostile-inputs');
  await import('./test.js');
}
