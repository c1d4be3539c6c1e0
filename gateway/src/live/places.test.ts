import { expect, test } from '@jest/globals';
import { createPlaces, networkOf } from './places.js';

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

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['2001:db8:1:2::', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
