import { readFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { SERVICES } from '../parts/description.js';
import { ROOT } from '@tpt/embedded';

interface Topic {
  name: string;
  types: string[];
  config: Record<string, string>;
}

/** The types of what each service announces, from the schemas of its events. */
export async function generateEventTypes(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const service of SERVICES) {
    const folder = `${ROOT}services/${service}/events/`;
    const topics = JSON.parse(readFileSync(`${folder}topics.json`, 'utf8')) as Topic[];
    const types = topics.flatMap((topic) => topic.types);
    const states = topics.flatMap((topic) => (topic.config['cleanup.policy'] === 'compact' ? topic.types : []));
    // A state without data is a tombstone.
    const dataOf = (type: string) => `${nameOf(type)}${states.includes(type) ? ' | null' : ''}`;
    if (types.length === 0) continue;
    const interfaces = await Promise.all(types.map((type) => describe(folder, type)));
    files[`services/${service}/src/generated/events.ts`] = [
      NOTE,
      ...interfaces,
      '/** Everything that this service announces. */',
      `export type Announcement = ${types.map((type) => `{ type: '${type}'; key: string; data: ${dataOf(type)} }`).join(' | ')};`,
      '',
    ].join('\n');
  }
  return files;
}

function describe(folder: string, type: string): Promise<string> {
  const { title, ...schema } = JSON.parse(readFileSync(`${folder}${type}.schema.json`, 'utf8')) as JSONSchema;
  return compile({ ...schema, description: title ?? '' }, nameOf(type), {
    bannerComment: '',
    format: false,
    additionalProperties: false,
    strictIndexSignatures: true,
  });
}

/** `order.placed.v1` is `OrderPlacedV1`. */
const nameOf = (type: string): string =>
  type
    .split('.')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');

const NOTE = '/* Generated from the schemas in events/: npm run generate. */';
