import '@tpt/testing/run-jest';
