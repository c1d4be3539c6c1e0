import { randomUUID } from 'node:crypto';
import type { Message } from 'kafkajs';

const TIME = '2026-11-24T08:00:00.000Z';

/** Data that a consumer may find in an event of this type, and cannot keep. */
const BAD_DATA: Record<string, unknown> = {
  nothing: {},
  null: null,
  text: 'text',
  number: 42,
  list: [],
  'numbers above what an integer holds': { version: 2 ** 31, milestones: [{ count: 2 ** 31 }] },
  'numbers above what is safe': { version: 1e300, milestones: [{ count: 1e300 }] },
  'numbers below zero': { version: -1, milestones: [{ count: -1 }] },
  'half numbers': { version: 1.5, milestones: [{ count: 1.5 }] },
  'character zero in an id': { id: 'initiative_\0', subjectId: 'appeal_\0', initiativeId: '\0' },
  'a lone surrogate in an id': { id: '\ud800', subjectId: '\ud800', initiativeId: '\ud800' },
  'an id of 200,000 letters': { id: 'i'.repeat(200_000), subjectId: 'a'.repeat(200_000) },
  'ids that are numbers': { id: 1, subjectId: 1, initiativeId: 1, organizationId: 1 },
  'a prototype': JSON.parse('{"__proto__": {"id": "initiative_0"}, "constructor": 1}'),
  'too many milestones': { milestones: Array.from({ length: 20_000 }, () => ({ count: 1 })) },
};

/** Messages for a topic that its consumers can do nothing with, each under a key of its own. */
export function poison(type: string): Message[] {
  const header = (changes: Record<string, string> = {}) => ({
    ce_specversion: '1.0',
    ce_id: randomUUID(),
    ce_source: '/somebody',
    ce_type: `tpt.${type}`,
    ce_time: TIME,
    'content-type': 'application/json',
    ...changes,
  });
  const message = (value: Message['value'], headers: Message['headers'] = header()): Message => ({
    key: `poison-${randomUUID()}`,
    value,
    headers,
  });
  const { ce_id: _id, ...withoutId } = header();
  return [
    ...Object.values(BAD_DATA).map((data) => message(JSON.stringify(data))),
    message(null),
    message(''),
    message('{'),
    message('not JSON'),
    message(Buffer.from([0xff, 0xfe, 0x00])),
    message('['.repeat(100_000)),
    message('{}', {}),
    message('{}', withoutId),
    message('{}', header({ ce_id: 'not a UUID' })),
    message('{}', header({ ce_specversion: '0.3' })),
    message('{}', header({ ce_time: 'yesterday' })),
    message('{}', header({ 'content-type': 'application/cloudevents+json' })),
    message('{}', header({ 'content-type': 'text/plain' })),
    { ...message('{}'), key: null },
    { ...message('{}'), key: Buffer.alloc(20_000, 0xff) },
  ];
}

/** A message of the largest size that the topics take, which nobody can decode. */
export const largestPoison = (): Message => ({ key: `poison-${randomUUID()}`, value: Buffer.alloc(1_048_000, 'x') });
