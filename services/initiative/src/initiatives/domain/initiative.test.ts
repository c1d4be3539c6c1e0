import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GIFT_KINDS, kindOf, readInitiativeId } from './initiative.js';

describe('An initiative', () => {
  test('is of the kind MULTIPLE exactly when it has several kinds of gift', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...GIFT_KINDS), { minLength: 1 }), (giftKinds) => {
        expect(kindOf({ giftKinds })).toBe(giftKinds.length > 1 ? 'MULTIPLE' : giftKinds[0]);
      }),
    );
  });

  test('is named by its id', () => {
    const id = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
    expect(readInitiativeId(id)).toEqual({ done: id });
    for (const other of ['', 'masques', 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h'])
      expect(readInitiativeId(other)).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['initiativeId'] }] });
  });
});
