import everything from '../jest.config.js';

// The tests as mutants meet them: packages are read from their sources, which is where the mutants are; what tests share
// is started once, around all of them. Jest itself loads the files, since the mutants are named by its own mapping.
const {
  globalSetup: _started,
  globalTeardown: _stopped,
  runtime: _native,
  testEnvironment: _worker,
  ...rest
} = everything;

export default {
  ...rest,
  rootDir: '..',
  testRunner: '<rootDir>/mutation/jest-circus-in-haste.js',
  testSequencer: '<rootDir>/mutation/quickest-first.js',
  moduleNameMapper: {
    '^@tpt/service/testing$': '<rootDir>/packages/service/src/testing/open-test-service.ts',
    '^@tpt/(?!testing$|embedded$|infra$)([^/]+)$': '<rootDir>/packages/$1/src/index.ts',
    ...rest.moduleNameMapper,
  },
};
