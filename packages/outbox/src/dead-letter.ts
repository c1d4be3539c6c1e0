import type { KafkaMessage } from 'kafkajs';
import type { NewEvent } from './append.js';

const LARGEST_VALUE = 256 * 1024;

/** Describes a message that cannot be read: whence it came, who could not read it and, up to 256 KiB, its bytes. */
export function toDeadLetter(letter: {
  topic: string;
  partition: number;
  offset: string;
  consumer: string;
  reason: string;
  message: KafkaMessage;
}): NewEvent {
  const { message, ...place } = letter;
  return {
    type: 'dead-letter.v1',
    key: letter.topic,
    data: {
      ...place,
      key: message.key?.toString('base64') ?? null,
      value: message.value?.subarray(0, LARGEST_VALUE).toString('base64') ?? null,
    },
  };
}
