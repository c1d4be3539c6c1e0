import { expect, test } from '@jest/globals';
import { createPlaces } from './places.js';

test('Places are given to so many in all and to one holder, and are free again once, when they are given back', () => {
  const { take } = createPlaces({ inAll: 3, perHolder: 2 });
  const [first, second] = [take('holder 1'), take('holder 1')];
  expect(take('holder 1')).toBeUndefined();
  first!();
  first!();
  const third = take('holder 1');
  expect([third, take('holder 1')]).toEqual([expect.any(Function), undefined]);
  expect(take('holder 2')).toBeDefined();
  expect(take('holder 3')).toBeUndefined();
  second!();
  expect(take('holder 3')).toBeDefined();
});
