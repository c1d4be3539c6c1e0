import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { currentRun, openTopics, uniquePrefix, waitFor } from '@tpt/testing';
import { Kafka, logLevel, type Admin, type Producer } from 'kafkajs';
import { createKafka } from '../create-kafka.js';
import type { Heard, Listening } from './heard.js';
import { startListening } from './start-listening.js';

const TOPIC = 'tpt.things.v1';
const nothing = () => {};
const logger = { debug: nothing, warn: nothing, error: nothing };

describe('Who listens', () => {
  const brokers = [currentRun().kafka];
  const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
  const running: Listening[] = [];
  let admin: Admin;
  let producer: Producer;
  let topicPrefix: string;
  beforeAll(async () => {
    [admin, producer] = [kafka.admin(), kafka.producer({ retry: { retries: 10 } })];
    await Promise.all([admin.connect(), producer.connect()]);
  });
  beforeEach(() => {
    topicPrefix = uniquePrefix();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((each) => each.stop()));
  });
  afterAll(async () => {
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  });

  const createTopic = (numPartitions = 1) => openTopics(admin, [{ topic: topicPrefix + TOPIC, numPartitions }]);
  const send = (...keys: string[]) =>
    producer.send({
      topic: topicPrefix + TOPIC,
      messages: keys.map((key) => ({ key, value: '{}', headers: { ce_type: 'tpt.thing.v1' } })),
    });
  const listen = () => {
    const heard: Heard[] = [];
    const presence: boolean[] = [];
    const group = uniquePrefix();
    const listening = startListening({
      kafka: createKafka({ brokers, program: 'test', logger }),
      group,
      topics: [TOPIC],
      topicPrefix,
      logger,
      hear: (each) => void heard.push(each),
      onPresence: (isPresent) => void presence.push(isPresent),
    });
    running.push(listening);
    return { heard, presence, group, listening };
  };

  test('hears everything from then on, each of several, and nothing of before', async () => {
    await createTopic(3);
    await send('before');
    const listeners = [listen(), listen()];
    await waitFor('they listen', () => listeners.every(({ presence }) => presence.at(-1)));
    const keys = Array.from({ length: 20 }, (_none, index) => `key ${index}`);
    await send(...keys);
    await waitFor('all', () => listeners.every(({ heard }) => heard.length >= keys.length));
    for (const { heard } of listeners) {
      expect(heard.map(({ key }) => key).sort()).toEqual(keys.toSorted());
      expect(heard[0]).toMatchObject({ topic: TOPIC, type: 'thing.v1' });
    }
  });

  test('hears of its topic once that is there, and says until then that it does not listen', async () => {
    const { heard, presence } = listen();
    await waitFor('it says so', () => presence.length > 0);
    expect(presence).not.toContain(true);
    await createTopic();
    await waitFor('it listens', () => presence.at(-1));
    await send('first');
    await waitFor('the first', () => heard.length === 1);
  });

  test.each([
    ['warns of what may pass', 60_000, ['warn', 'warn', 'warn']],
    ['tells once as an error what has lasted', 0, ['error', 'warn', 'warn']],
  ])('%s', async (_title, passesWithinMs, levels) => {
    const told: string[] = [];
    const noting = { warn: () => void told.push('warn'), error: () => void told.push('error') };
    const unreachable = createKafka({ brokers: ['127.0.0.1:1'], program: 'test', logger });
    const options = { kafka: unreachable, group: uniquePrefix(), topics: [TOPIC], topicPrefix, logger: noting };
    running.push(startListening({ ...options, hear: nothing }, passesWithinMs));
    await waitFor('it has tried three times', () => told.length >= levels.length);
    expect(told.slice(0, levels.length)).toEqual(levels);
  });

  test('leaves no group behind that it was asked to leave, and has committed nothing in it', async () => {
    await createTopic();
    const { group, heard, presence, listening } = listen();
    await waitFor('it listens', () => presence.at(-1));
    await send('first');
    await waitFor('the first', () => heard.length === 1);
    const [committed] = await admin.fetchOffsets({ groupId: group, topics: [topicPrefix + TOPIC] });
    expect(committed!.partitions.map(({ offset }) => offset)).toEqual(['-1']);
    await listening.stop();
    expect((await admin.describeGroups([group])).groups[0]!.state).toBe('Dead');
  });
});
