// Tests live beside what they prove; journeys/ holds what people do.
export default {
  testMatch: [
    '<rootDir>/{packages,services}/*/src/**/*.test.ts',
    '<rootDir>/{gateway,infra,journeys,testing}/src/**/*.test.ts',
  ],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/.state/'],
  cacheDirectory: '<rootDir>/.state/jest',
  globalSetup: '<rootDir>/testing/dist/global-setup.js',
  globalTeardown: '<rootDir>/testing/dist/global-teardown.js',
  runtime: '<rootDir>/testing/native-runtime.cjs',
  testEnvironment: '<rootDir>/testing/worker-environment.cjs',
  testSequencer: '<rootDir>/testing/longest-first.js',
  // The tests wait for databases, brokers and browsers for much of their time; three of them keep two cores busy.
  maxWorkers: 3,
  testTimeout: 120_000,
};
