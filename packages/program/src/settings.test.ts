import { describe, expect, test } from '@jest/globals';
import { brokers, json, port, readSettings, url } from './settings.js';

const shape = { PORT: port(), KAFKA_BROKERS: brokers(), KEY: json(), URL: url('http:', 'https:') };

describe('Settings', () => {
  test('are read with their types', () => {
    const environment = { PORT: '4001', KAFKA_BROKERS: 'a:1, b:2', KEY: '{"a":1}', URL: 'http://x' };
    expect(readSettings(shape, environment)).toEqual({
      PORT: 4001,
      KAFKA_BROKERS: ['a:1', 'b:2'],
      KEY: { a: 1 },
      URL: 'http://x',
    });
  });

  test('that are wrong are all named at once, an empty one as missing', () => {
    const read = () => readSettings(shape, { PORT: '70000', KAFKA_BROKERS: 'here', KEY: '{', URL: '' });
    for (const mistake of [/PORT: /, /KAFKA_BROKERS: is not a list of host:port/, /KEY: is not JSON/, /URL is missing/])
      expect(read).toThrow(mistake);
  });
});
