// The tests that repeat, many times over; SOAK_ROUNDS and SOAK_NIGHTS say how often.
process.env['SOAK_ROUNDS'] ??= '25';
// A night is a round of long faults against a whole system, a quarter of an hour each.
process.env['SOAK_NIGHTS'] ??= '4';
process.argv.splice(2, 0, 'crash', 'store/store', 'faults', 'poison');
await import('./test.js');
