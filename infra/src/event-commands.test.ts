import { describe, expect, test } from '@jest/globals';
import { SERVICES } from './description.js';
import { readEventCommand } from './event-commands.js';

describe('npm run events', () => {
  test('asks every service for its status, or the one that is named', () => {
    expect(readEventCommand(['status'])).toEqual({ services: SERVICES, args: ['status'] });
    expect(readEventCommand(['status', 'signature'])).toEqual({ services: ['signature'], args: ['status'] });
  });

  test.each(['look', 'retry', 'drop'])('passes %s on to the service that is named, with what follows', (verb) => {
    expect(readEventCommand([verb, 'notification', 'news', '7'])).toEqual({
      services: ['notification'],
      args: [verb, 'news', '7'],
    });
    expect(readEventCommand([verb])).toBeUndefined();
  });

  test('understands no other word, and no other service', () => {
    for (const args of [[], ['delete', 'signature'], ['look', 'gateway']])
      expect(readEventCommand(args)).toBeUndefined();
  });
});
