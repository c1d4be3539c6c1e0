import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, jest, test } from '@jest/globals';
import { currentRun } from '@tpt/testing';
import { createKafka } from './create-kafka.js';

afterEach(() => {
  jest.restoreAllMocks();
});

test('a connection to Kafka that waits does nothing meanwhile', async () => {
  const nothing = () => {};
  const admin = createKafka({
    brokers: [currentRun().kafka],
    program: 'test',
    logger: { debug: nothing, warn: nothing },
  }).admin();
  await admin.connect();
  try {
    await admin.listTopics();
    const timers = jest.spyOn(globalThis, 'setTimeout');
    await delay(500);
    expect(timers.mock.calls.length).toBeLessThan(5);
    await admin.listTopics();
  } finally {
    await admin.disconnect();
  }
});
