// The tests that repeat, many times over.
process.env['SOAK_ROUNDS'] ??= '25';
process.argv.splice(2, 0, 'crash', 'store/store');
await import('./test.js');
