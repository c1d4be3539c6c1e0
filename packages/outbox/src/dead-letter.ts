import type { KafkaMessage } from 'kafkajs';
import type { NewEvent } from './append.js';

const LARGEST_VALUE = 256 * 1024;
const LARGEST_KEY = 1_024;

/**
 * Describes a message that cannot be read: whence it came, who could not read it and its bytes, up to 256 KiB of its
 * value and 1 KiB of its key, so that a letter can always be sent.
 */
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
      key: message.key?.subarray(0, LARGEST_KEY).toString('base64') ?? null,
      value: message.value?.subarray(0, LARGEST_VALUE).toString('base64') ?? null,
    },
  };
}
