import { expect, test } from '@jest/globals';
import { Mailbox } from './mailbox.js';
import { Payload } from './payload.js';

const payload = (number: number, padding = '') => new Payload({ data: { number, padding } });
const open = (keeps: 'newest' | 'all') => {
  let left = 0;
  const mailbox = new Mailbox({ keeps, language: 'en', onLeft: () => void (left += 1) });
  return { mailbox, left: () => left };
};
const take = async (mailbox: Mailbox) => (await mailbox.next()).value?.result.data?.['number'];

test('Who takes slowly skips to the newest state, and is told no state twice in a row', async () => {
  const { mailbox } = open('newest');
  for (const number of [1, 2, 3]) mailbox.put(payload(number));
  expect(await take(mailbox)).toBe(3);
  mailbox.put(payload(3));
  const next = take(mailbox);
  mailbox.put(payload(1));
  expect(await next).toBe(1);
});

test('What happened is taken in order, also the same again, by who waits and by who comes later', async () => {
  const { mailbox } = open('all');
  const first = take(mailbox);
  for (const number of [1, 1, 2]) mailbox.put(payload(number));
  expect([await first, await take(mailbox), await take(mailbox)]).toEqual([1, 1, 2]);
});

test.each([
  ['a hundred things', 100, ''],
  ['256 KiB', 2, 'x'.repeat(120 * 1024)],
])('Who lets more than %s wait is turned away with a code, once she has taken them', async (_what, most, padding) => {
  const { mailbox, left } = open('all');
  for (let number = 0; number < most; number += 1) mailbox.put(payload(number, padding));
  expect(left()).toBe(0);
  mailbox.put(payload(most, padding));
  mailbox.put(payload(most + 1));
  expect(left()).toBe(1);
  for (let number = 0; number < most; number += 1) expect(await take(mailbox)).toBe(number);
  await expect(mailbox.next()).rejects.toMatchObject({ extensions: { code: 'WATCHED_TOO_SLOWLY' } });
  expect(await mailbox.next()).toEqual({ done: true, value: undefined });
});

test('Who leaves while she waits is waited for by nobody, and has left once', async () => {
  const { mailbox, left } = open('newest');
  const waiting = mailbox.next();
  await mailbox.return();
  await mailbox.return();
  mailbox.put(payload(1));
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(await mailbox.next()).toEqual({ done: true, value: undefined });
  expect(left()).toBe(1);
});
