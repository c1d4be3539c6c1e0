import { readFileSync } from 'node:fs';
import { openTopics, ROOT, withKafkaAdmin } from '@tpt/embedded';
import kafkajs, { type Admin } from 'kafkajs';
import { SERVICES } from './description.js';

interface Topic {
  name: string;
  key: string;
  partitions: number;
  config: Record<string, string>;
}

/** The folders that describe events. */
export const EVENT_FOLDERS = [
  ...SERVICES.map((service) => `${ROOT}services/${service}/events`),
  `${ROOT}packages/outbox/events`,
];

/** Every topic that somebody writes, as its folder describes it. */
export const readTopics = (): Topic[] =>
  EVENT_FOLDERS.flatMap((folder) => JSON.parse(readFileSync(`${folder}/topics.json`, 'utf8')) as Topic[]);

/** Creates the topics that are not there yet, replicated as the cluster does by default, and sets all as described. */
export const createTopics = (
  brokers: string,
  prefix: string,
  topics: Omit<Topic, 'key'>[] = readTopics(),
): Promise<void> =>
  withKafkaAdmin(brokers, async (admin) => {
    await openTopics(
      admin,
      topics.map(({ name, partitions, config }) => ({
        topic: prefix + name,
        numPartitions: partitions,
        replicationFactor: -1,
        configEntries: entriesOf(config),
      })),
    );
    await alterSettings(
      admin,
      topics.map(({ name, config }) => ({ name: prefix + name, config })),
    );
  });

const entriesOf = (config: Topic['config']) => Object.entries(config).map(([name, value]) => ({ name, value }));

/** Sets what differs from the description. Kafka then forgets every other setting of that topic. */
async function alterSettings(admin: Admin, topics: Pick<Topic, 'name' | 'config'>[]): Promise<void> {
  const type = kafkajs.ConfigResourceTypes.TOPIC;
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name, config }) => ({ type, name, configNames: Object.keys(config) })),
  });
  const isAsDescribed = ({ name, config }: Pick<Topic, 'name' | 'config'>): boolean => {
    const found = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
    return Object.entries(config).every(([setting, value]) =>
      found.some(({ configName, configValue }) => configName === setting && configValue === value),
    );
  };
  const different = topics.filter((topic) => !isAsDescribed(topic));
  if (different.length === 0) return;
  await admin.alterConfigs({
    validateOnly: false,
    resources: different.map(({ name, config }) => ({ type, name, configEntries: entriesOf(config) })),
  });
}
