import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, MILESTONES, passMilestones, type Count } from './domain.js';

const now = new Date('2026-11-23T08:00:00Z');
const later = new Date('2026-11-23T09:00:00Z');

describe('A count', () => {
  test('begins with its first change, and each change makes a version of it', () => {
    const first: Count = {
      subjectId: 's',
      people: 10,
      milestones: [{ count: 10, reachedAt: now }],
      countedAt: now,
      version: 1,
    };
    expect(add({ subjectId: 's', people: 10 }, undefined, now)).toEqual(first);
    expect(add({ subjectId: 's', people: -1 }, first, later)).toEqual({
      ...first,
      people: 9,
      countedAt: later,
      version: 2,
    });
  });
});

describe('Milestones', () => {
  test('each is passed once and stays passed, whoever comes and leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000_000 }), { minLength: 1 }), (counts) => {
        const reached = counts.reduce((known, count) => passMilestones(known, count, now), passMilestones([], 0, now));
        const highest = Math.max(...counts);
        expect(reached.map(({ count }) => count)).toEqual(MILESTONES.filter((milestone) => milestone <= highest));
      }),
    );
  });
});
