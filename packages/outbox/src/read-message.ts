import { createHash } from 'node:crypto';
import type { KafkaMessage } from 'kafkajs';
import { fromKafkaMessage, type StoredEvent } from './cloud-event.js';
import { isOfState, type Reaction } from './reaction.js';

/** Where a message stands; the topic is named without the prefix of the system. */
export interface MessagePlace {
  topic: string;
  partition: number;
  offset: string;
}

/** A message and what is to be done with it. */
export type Step = { place: MessagePlace; message: KafkaMessage } & (
  | { kind: 'event'; event: StoredEvent; reaction: Reaction }
  /** Its reader refuses it: its contract is broken, or the reader is too strict. */
  | { kind: 'refused'; event: StoredEvent; reaction: Reaction; reason: string }
  /** Its bytes cannot be decoded, or there are none where there must be. */
  | { kind: 'dead'; id: string; reason: string }
);

/** Reads a message; undefined when nobody reacts to events of its type. */
export function readMessage(
  reactions: Map<string, Reaction>,
  place: MessagePlace,
  message: KafkaMessage,
): Step | undefined {
  let event: StoredEvent;
  try {
    event = fromKafkaMessage(message);
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unreadable';
    return { kind: 'dead', place, message, id: placeId(place), reason };
  }
  const reaction = reactions.get(event.type);
  if (!reaction) return undefined;
  if (event.isTombstone)
    return isOfState(reaction)
      ? { kind: 'event', place, message, reaction, event }
      : { kind: 'dead', place, message, id: placeId(place), reason: 'NoData' };
  try {
    return { kind: 'event', place, message, reaction, event: { ...event, data: reaction.read(event.data) } };
  } catch (error) {
    return { kind: 'refused', place, message, reaction, event, reason: `its reader refuses it: ${describe(error)}` };
  }
}

/** The id by which a step is noted as seen. */
export const idOf = (step: Step): string => (step.kind === 'dead' ? step.id : step.event.id);

/** Where a reader found what it refuses, without the values. */
function describe(error: unknown): string {
  const { name, issues } = error as { name?: string; issues?: { path?: PropertyKey[]; code?: string }[] };
  const places = Array.isArray(issues)
    ? issues.slice(0, 5).map(({ path = [], code }) => `${path.map(String).join('.')} ${code}`)
    : [];
  return [name ?? 'unreadable', ...places].join(', ').replaceAll('\0', '').slice(0, 500);
}

/** Names a place in a topic by a UUID, so that a message without a readable id is still seen once. */
function placeId({ topic, partition, offset }: MessagePlace): string {
  const hex = createHash('sha256').update(`${topic}/${partition}/${offset}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
