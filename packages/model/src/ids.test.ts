import { describe, expect, test } from '@jest/globals';
import { isId, newId, toId } from './ids.js';

describe('Ids', () => {
  test('are of the kind they were made for, and of no other', () => {
    const id = newId('thing');
    expect(isId('thing', id)).toBe(true);
    expect(isId('person', id)).toBe(false);
  });

  test.each(['', 'thing', 'thing_', 'thing_zzz', `${newId('thing')}0`, ` ${newId('thing')}`, 'thing_\0'])(
    '%j is none',
    (text) => expect(isId('thing', text)).toBe(false),
  );

  test('are in the order of time', () => {
    const ids = Array.from({ length: 100 }, () => newId('thing'));
    expect(ids.toSorted()).toEqual(ids);
  });

  test('of a row say its UUID in another form', () => {
    expect(toId('thing', '019ac0de-0000-7000-8000-000000000001')).toMatch(/^thing_[0-9a-z]{26}$/);
  });
});
