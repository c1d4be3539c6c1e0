import { describe, expect, test } from '@jest/globals';
import { SERVICES } from '../parts/description.js';
import { readEventCommand } from './event-commands.js';

describe('npm run events', () => {
  test('asks every service for its status, or the one that is named', () => {
    expect(readEventCommand(['status'])).toEqual({ services: SERVICES, args: ['status'] });
    expect(readEventCommand(['status', 'signature'])).toEqual({ services: ['signature'], args: ['status'] });
  });

  test.each([['look'], ['look', '7'], ['retry', '7'], ['drop', '7']])(
    'passes %s %s on to the service that is named',
    (verb, ...rest) => {
      expect(readEventCommand([verb, 'notification', ...rest])).toEqual({
        services: ['notification'],
        args: [verb, ...rest],
      });
    },
  );

  test.each([
    [],
    ['delete', 'signature'],
    ['toString', 'signature'],
    ['look'],
    ['look', 'gateway'],
    ['retry', 'signature'],
    ['drop', 'signature'],
    ['status', 'signature', '7'],
    ['look', 'signature', '7', '8'],
    ['retry', 'signature', 'all', 'more'],
    ['drop', 'signature', '7', '8'],
  ])('says how it is used to who says %s %s %s %s', (...words) => {
    expect(() => readEventCommand(words)).toThrow(/^Say what:\n  npm run events -- status/);
  });
});
