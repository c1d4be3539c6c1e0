import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** A topic as `events/topics.json` describes it; `key` says in words what its messages are keyed by. */
export interface Topic {
  name: string;
  key: string;
  access: 'public' | 'services';
  description: string;
  types: string[];
  partitions: number;
  config: Record<string, string>;
}

/** What may be written: the topics of some folders and, for each event type, the schema of its data. */
export interface Contracts {
  topics: Topic[];
  /** @throws when the type belongs to no topic. */
  topicOf(type: string): Topic;
  /**
   * @throws {ContractBroken} naming the places where the data differs from the schema of its type. No data at all is a
   * tombstone, which only a topic takes that keeps the latest of each key.
   */
  check(type: string, data: unknown): void;
}

/** Thrown when a program is about to write what its contract forbids. It quotes no value. */
export class ContractBroken extends Error {
  override name = 'ContractBroken';
}

/** The folder of the contracts that this package itself writes: dead letters. */
export const ownEvents = new URL('../events/', import.meta.url);

const isCompacted = (topic: Topic | undefined): boolean =>
  topic?.config['cleanup.policy']?.split(',').includes('compact') ?? false;

/** Reads `topics.json` and every `TYPE.schema.json` of each folder; refuses a topic whose types lack a schema. */
export function loadContracts(...folders: URL[]): Contracts {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  formats.default(ajv);
  const topics: Topic[] = [];
  const validators = new Map<string, ValidateFunction>();
  for (const folder of folders) {
    const path = fileURLToPath(folder);
    topics.push(...(JSON.parse(readFileSync(`${path}/topics.json`, 'utf8')) as Topic[]));
    for (const file of readdirSync(path).filter((name) => name.endsWith('.schema.json')))
      validators.set(
        file.replace('.schema.json', ''),
        ajv.compile(JSON.parse(readFileSync(`${path}/${file}`, 'utf8')) as object),
      );
  }
  const topicsByType = new Map(topics.flatMap((topic) => topic.types.map((type) => [type, topic] as const)));
  for (const type of topicsByType.keys())
    if (!validators.has(type)) throw new ContractBroken(`the event ${type} has no schema file`);
  return {
    topics,
    topicOf(type) {
      const topic = topicsByType.get(type);
      if (!topic) throw new ContractBroken(`the event ${type} belongs to no topic`);
      return topic;
    },
    check(type, data) {
      const validate = validators.get(type);
      if (!validate) throw new ContractBroken(`the event ${type} has no schema file`);
      if (data === null && isCompacted(topicsByType.get(type))) return;
      if (validate(data)) return;
      const places = validate.errors?.map((error) => `${error.instancePath || '/'} ${error.message}`);
      throw new ContractBroken(`the event ${type} breaks its contract: ${places?.join('; ')}`);
    },
  };
}
