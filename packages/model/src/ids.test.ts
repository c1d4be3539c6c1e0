import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TypeID } from 'typeid-js';
import { isId, newId, toId } from './ids.js';

const SUFFIX = '01k9rm7d0c4n6pz7h8q2ye1bt5';

describe('Ids', () => {
  test('are of the kind they were made for, and of no other', () => {
    const id = newId('thing');
    expect(isId('thing', id)).toBe(true);
    expect(isId('person', id)).toBe(false);
  });

  test.each([
    '',
    'thing',
    'thing_',
    'thing_zzz',
    'thing_\0',
    `thing_${SUFFIX}0`,
    `thing_0${SUFFIX}`,
    ` thing_${SUFFIX}`,
    `thingy${SUFFIX}`,
    `other_${SUFFIX}`,
  ])('%j is none', (text) => expect(isId('thing', text)).toBe(false));

  test('are in the order of time', () => {
    const ids = Array.from({ length: 100 }, () => newId('thing'));
    expect(ids.toSorted()).toEqual(ids);
  });

  test('of a row say its UUID in another form', () => {
    expect(toId('thing', '019ac0de-0000-7000-8000-000000000001')).toMatch(/^thing_[0-9a-z]{26}$/);
  });

  const readByTheLibrary = (text: string) => {
    try {
      return TypeID.fromString(text).getType();
    } catch {
      return undefined;
    }
  };
  const letters = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzAILOU_-é \0');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: letters, minLength: 24, maxLength: 28 }).map((suffix) => `thing_${suffix}`),
    fc.uuid().map((uuid) => TypeID.fromUUID('thing', uuid).toString()),
    fc.uuid().map((uuid) => TypeID.fromUUID('another_thing', uuid).toString()),
  );

  test('are those that the library of their form reads, of every text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const kind of ['thing', 'another_thing']) expect(isId(kind, text)).toBe(readByTheLibrary(text) === kind);
      }),
      { numRuns: 2_000 },
    );
  });
});
