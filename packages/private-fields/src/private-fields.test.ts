import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areMasterKeys, createKeyedHash, createLinks, createPrivateFields, newHashKey } from './index.js';

const key = () => randomBytes(32).toString('base64');
const [first, second] = [key(), key()];

describe('A sealed value', () => {
  const fields = createPrivateFields(`1:${first}`);

  test('opens to what it was, in its place only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (value, place, elsewhere) => {
        const sealed = fields.seal(value, place);
        expect(fields.open(sealed, place)).toBe(value);
        if (elsewhere !== place) expect(() => fields.open(sealed, elsewhere)).toThrow();
      }),
    );
  });

  test('shows nothing of the value, and is never the same twice', () => {
    const sealed = fields.seal('zoe@example.org', 'x');
    expect(sealed.includes('zoe')).toBe(false);
    expect(fields.seal('zoe@example.org', 'x')).not.toEqual(sealed);
  });

  test('that was altered anywhere does not open', () => {
    const sealed = fields.seal('zoe@example.org', 'x');
    for (let index = 0; index < sealed.length; index += 1) {
      const altered = Buffer.from(sealed);
      altered[index]! ^= 1;
      expect(() => fields.open(altered, 'x')).toThrow();
    }
  });

  test('opens after the keys were rotated, and not without its key', () => {
    const sealed = fields.seal('zoe', 'x');
    const rotated = createPrivateFields(`1:${first},2:${second}`);
    expect(rotated.open(sealed, 'x')).toBe('zoe');
    expect(rotated.seal('zoe', 'x')[0]).toBe(2);
    expect(() => createPrivateFields(`2:${second}`).open(sealed, 'x')).toThrow(/no master key of version 1/);
  });

  test.each(['', '1', `0:${first}`, `256:${first}`, '1:c2hvcnQ=', `x:${first}`])('%j are no master keys', (keys) =>
    expect(areMasterKeys(keys)).toBe(false),
  );
});

describe('A link', () => {
  const links = createLinks(key());

  test('is read for its purpose only, by the secret that made it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const link = links.make('confirm', text);
        expect(links.read('confirm', link)).toBe(Buffer.from(text).toString());
        expect(links.read('withdraw', link)).toBeUndefined();
        expect(createLinks(key()).read('confirm', link)).toBeUndefined();
      }),
    );
  });

  test('that somebody made up is not read, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (link) => expect(links.read('confirm', link)).toBeUndefined()));
  });
});

test('a keyed hash is the same for the same key, and another for another', () => {
  const [one, other] = [newHashKey(), newHashKey()];
  expect(createKeyedHash(one)('zoe')).toEqual(createKeyedHash(one)('zoe'));
  expect(createKeyedHash(one)('zoe')).not.toEqual(createKeyedHash(other)('zoe'));
});
