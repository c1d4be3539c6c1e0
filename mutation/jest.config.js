import { fileURLToPath } from 'node:url';
import everything from '../jest.config.js';

// The tests as mutants meet them: packages are read from their sources, which is where the mutants are; what tests share
// is started once, around all of them.
const { globalSetup: _started, globalTeardown: _stopped, ...rest } = everything;

export default {
  ...rest,
  rootDir: '..',
  // A program of its own, which it kills, holds no mutant.
  testPathIgnorePatterns: ['/killed\\.test\\.ts$'],
  // The tool that makes mutants looks for it by itself, and does not know what stands for the project's folder.
  testEnvironment: fileURLToPath(new URL('../testing/worker-environment.cjs', import.meta.url)),
  testRunner: '<rootDir>/mutation/jest-circus-in-haste.js',
  testSequencer: '<rootDir>/mutation/quickest-first.js',
  moduleNameMapper: {
    '^@tpt/service/testing$': '<rootDir>/packages/service/src/testing/open-test-service.ts',
    '^@tpt/(?!testing$|embedded$|infra$)([^/]+)$': '<rootDir>/packages/$1/src/index.ts',
    ...rest.moduleNameMapper,
  },
};
