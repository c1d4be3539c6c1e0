import { afterAll, describe, expect, test } from '@jest/globals';
import { withKafkaAdmin } from '@tpt/embedded';
import { currentRun, uniquePrefix } from '@tpt/testing';
import kafkajs from 'kafkajs';
import { createTopics } from './topics.js';

const type = kafkajs.ConfigResourceTypes.TOPIC;

describe('The topics', () => {
  const { kafka } = currentRun();
  const prefix = uniquePrefix();
  const describeTopic = (config: Record<string, string>) => [{ name: 'news', partitions: 1, config }];

  afterAll(() => withKafkaAdmin(kafka, (admin) => admin.deleteTopics({ topics: [`${prefix}news`] })));

  const settings = (...names: string[]) =>
    withKafkaAdmin(kafka, async (admin) => {
      const { resources } = await admin.describeConfigs({
        includeSynonyms: false,
        resources: [{ type, name: `${prefix}news`, configNames: names }],
      });
      return Object.fromEntries(
        resources[0]!.configEntries.map(({ configName, configValue }) => [configName, configValue]),
      );
    });

  test('that exist are set as they are described, each setting of them', async () => {
    await createTopics(kafka, prefix, describeTopic({ 'cleanup.policy': 'compact', 'retention.ms': '1000' }));
    const described = { 'cleanup.policy': 'delete', 'retention.ms': '1000', 'max.message.bytes': '1048576' };
    await createTopics(kafka, prefix, describeTopic(described));
    expect(await settings(...Object.keys(described))).toEqual(described);
  });

  test('that are as described are left alone, with what somebody else has set', async () => {
    const described = { 'retention.ms': '1000' };
    await createTopics(kafka, prefix, describeTopic(described));
    await withKafkaAdmin(kafka, (admin) =>
      admin.alterConfigs({
        validateOnly: false,
        resources: [
          {
            type,
            name: `${prefix}news`,
            configEntries: [
              { name: 'retention.ms', value: '1000' },
              { name: 'segment.bytes', value: '2000000' },
            ],
          },
        ],
      }),
    );
    await createTopics(kafka, prefix, describeTopic(described));
    expect(await settings('segment.bytes')).toEqual({ 'segment.bytes': '2000000' });
  });
});
