import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { brokers, json, port, readSettings, secretKey, SettingsError, url } from './settings.js';

const shape = {
  PORT: port(),
  KAFKA_BROKERS: brokers(),
  KEY: json(),
  SECRET: secretKey(),
  URL: url('http:', 'https:'),
};
const SECRET = Buffer.alloc(32).toString('base64');

describe('Settings', () => {
  test('are read with their types', () => {
    const environment = { PORT: '4001', KAFKA_BROKERS: 'a:1, b:2', KEY: '{"a":1}', SECRET, URL: 'http://x' };
    expect(readSettings(shape, environment)).toEqual({
      PORT: 4001,
      KAFKA_BROKERS: ['a:1', 'b:2'],
      KEY: { a: 1 },
      SECRET,
      URL: 'http://x',
    });
  });

  test('that are wrong are all named at once, an empty one as missing', () => {
    const read = () =>
      readSettings(shape, { PORT: '70000', KAFKA_BROKERS: 'here', KEY: '{', SECRET: 'c2hvcnQ=', URL: '' });
    for (const mistake of [
      /PORT: /,
      /KAFKA_BROKERS: is not a list of host:port/,
      /KEY: is not JSON/,
      /SECRET: is shorter than 32 bytes/,
      /URL is missing/,
    ])
      expect(read).toThrow(mistake);
  });

  test('that hold several values say what is wrong with which, once, and quote none', () => {
    const KEYS = json().pipe(z.record(z.string(), secretKey()));
    const read = (keys: object) => () => readSettings({ KEYS }, { KEYS: JSON.stringify(keys) });
    const mistakes = (...lines: string[]) => new SettingsError(['The settings cannot be used:', ...lines].join('\n  '));
    expect(read({ good: SECRET, short: 'c2hvcnQ=', wrong: 'n?' })).toThrow(
      mistakes('KEYS.short: is shorter than 32 bytes of base64', 'KEYS.wrong: is not base64'),
    );
    expect(read([])).toThrow(mistakes('KEYS: Invalid input: expected record, received array'));
  });
});
