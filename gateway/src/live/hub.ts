import type { Heard } from '@tpt/kafka';
import type { Channel } from './channel.js';
import type { LiveField } from './live-fields.js';

/** Which events a channel is for. */
export interface Interest extends Pick<LiveField, 'topic' | 'event'> {
  /** Every key, when absent. */
  key?: string | undefined;
}

const EVERY_KEY = '';

/** Brings events to the channels that they concern. */
export class Hub {
  readonly #channels = new Map<string, Map<string, Map<Channel, string | undefined>>>();

  add({ topic, event, key = EVERY_KEY }: Interest, channel: Channel): void {
    const byKey = getOrMake(this.#channels, topic, () => new Map<string, Map<Channel, string | undefined>>());
    getOrMake(byKey, key, () => new Map<Channel, string | undefined>()).set(channel, event);
  }

  remove({ topic, key = EVERY_KEY }: Interest, channel: Channel): void {
    const byKey = this.#channels.get(topic);
    const channels = byKey?.get(key);
    channels?.delete(channel);
    if (channels?.size === 0) byKey!.delete(key);
  }

  /** An event without a key concerns everybody who watches its topic. */
  hear({ topic, type, key }: Heard): void {
    const byKey = this.#channels.get(topic);
    if (!byKey) return;
    const concerned = key === EVERY_KEY ? withKeys(byKey) : [byKey.get(key), byKey.get(EVERY_KEY)];
    for (const channels of concerned)
      for (const [channel, event] of channels ?? []) if (event === undefined || event === type) channel.hear(key);
  }
}

const withKeys = <Value>(byKey: Map<string, Value>): Value[] =>
  [...byKey].filter(([key]) => key !== EVERY_KEY).map(([, value]) => value);

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}
