import { describe, expect, test } from '@jest/globals';
import { readAddress } from '@tpt/email-address';
import { isAmong, toAccountId } from './accounts.js';
import { Codes, CODES_PER_HOUR, CODES_PER_SIGN_IN, WRONG_TRIES_PER_DAY } from './codes.js';

const HOUR_MS = 3_600_000;
const address = (text: string) => readAddress(text)!;
const zoe = address('zoe@example.org');

describe('Accounts', () => {
  test('one mailbox is one account, however its address is spelled', () => {
    const spellings = ['zoe@example.org', 'ZOE@EXAMPLE.ORG', 'Zoe+code@example.org', ' zoe@example.org'];
    expect(new Set(spellings.map((text) => toAccountId(address(text)))).size).toBe(1);
    const dotted = ['z.o.e@gmail.com', 'zoe@googlemail.com', 'zoe@gmail.com'];
    expect(new Set(dotted.map((text) => toAccountId(address(text)))).size).toBe(1);
  });

  test('a moderator is one in every spelling', () => {
    const account = toAccountId(address('Moderator+x@example.org'));
    expect(isAmong(account, ['moderator@EXAMPLE.org'])).toBe(true);
    expect(isAmong(account, ['zoe@example.org', 'nobody'])).toBe(false);
  });
});

describe('Codes', () => {
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

  test('a code is taken once, in its own sign-in, within ten minutes', () => {
    let now = 0;
    const codes = new Codes(() => now);
    const code = codes.issue('one', zoe)!;
    expect(codes.redeem('other', code)).toBeUndefined();
    expect(codes.redeem('one', ` ${code} `)).toEqual(zoe);
    expect(codes.redeem('one', code)).toBeUndefined();
    const late = codes.issue('one', zoe)!;
    now += 11 * 60_000;
    expect(codes.redeem('one', late)).toBeUndefined();
  });

  test('asking again for new codes gives no more tries without end', () => {
    let now = 0;
    let tries = 0;
    const codes = new Codes(() => now);
    // As fast as the bounds allow, for a whole day.
    for (; now < 24 * HOUR_MS; now += 60_000)
      for (let signIn = 0; signIn < 3; signIn += 1) {
        const name = `${now} ${signIn}`;
        const code = codes.issue(name, signIn === 1 ? address('ZOE+x@example.org') : zoe);
        if (!code) continue;
        for (let attempt = 0; attempt < 5; attempt += 1) {
          expect(codes.redeem(name, wrong(code))).toBeUndefined();
          tries += 1;
        }
      }
    expect(tries).toBeLessThanOrEqual(WRONG_TRIES_PER_DAY);
    now += 24 * HOUR_MS;
    expect(codes.issue('next day', zoe)).toBeDefined();
  });

  test('one mailbox is sent so many codes an hour, in whatever spelling and however many sign-ins', () => {
    let now = 0;
    const codes = new Codes(() => now);
    const ask = (index: number) =>
      codes.issue(`sign-in ${index}`, address(index % 2 ? 'zoe@example.org' : 'Zoe+x@example.org'));
    expect(Array.from({ length: 50 }, (_none, index) => ask(index)).filter(Boolean)).toHaveLength(CODES_PER_HOUR);
    expect(codes.issue('another', address('ali@example.org'))).toBeDefined();
    now += HOUR_MS;
    expect(ask(51)).toBeDefined();
  });

  test('one sign-in mails so many people at most', () => {
    const codes = new Codes(() => 0);
    const sent = Array.from({ length: 50 }, (_none, index) => codes.issue('one', address(`p${index}@example.org`)));
    expect(sent.filter(Boolean)).toHaveLength(CODES_PER_SIGN_IN);
  });
});
