import { expect, test } from '@jest/globals';
import { createPlaces } from './places.js';

test('Places are given to so many in all and from one network, and are free again once, when they are given back', () => {
  const { take } = createPlaces({ inAll: 3, perNetwork: 2 });
  const [first, second] = [take('192.0.2.1'), take('192.0.2.1')];
  expect(take('192.0.2.1')).toBeUndefined();
  first!();
  first!();
  const third = take('192.0.2.1');
  expect([third, take('192.0.2.1')]).toEqual([expect.any(Function), undefined]);
  expect(take('192.0.2.2')).toBeDefined();
  expect(take('192.0.2.3')).toBeUndefined();
  second!();
  expect(take('192.0.2.3')).toBeDefined();
});
