import { describe, expect, test } from '@jest/globals';
import { audienceOfMilestone, audienceOfPublication, freshMilestones, isAppeal, nameOf } from './notification.js';

const INITIATIVE = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const APPEAL = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
const DAY_MS = 86_400_000;

describe('News', () => {
  test('that differ have different names, so that none passes for another that was told', () => {
    const names = [
      nameOf({ kind: 'INITIATIVE_PUBLISHED', initiativeId: INITIATIVE }),
      nameOf({ kind: 'INITIATIVE_PUBLISHED', initiativeId: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0e' }),
      nameOf({ kind: 'MILESTONE_REACHED', subjectId: INITIATIVE, milestone: 10 }),
      nameOf({ kind: 'MILESTONE_REACHED', subjectId: INITIATIVE, milestone: 100 }),
      nameOf({ kind: 'MILESTONE_REACHED', subjectId: APPEAL, milestone: 10 }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  test('of a publication go to those who follow everything, its organization, or itself', () => {
    expect(audienceOfPublication(INITIATIVE, 'organization_x')).toEqual([
      { subject: 'ALL_INITIATIVES', targetId: '' },
      { subject: 'ORGANIZATION', targetId: 'organization_x' },
      { subject: 'INITIATIVE', targetId: INITIATIVE },
    ]);
  });

  test('of a milestone go to those who follow what passed it', () => {
    expect(audienceOfMilestone(APPEAL)).toEqual([{ subject: 'APPEAL', targetId: APPEAL }]);
    expect(audienceOfMilestone(INITIATIVE)).toEqual([{ subject: 'INITIATIVE', targetId: INITIATIVE }]);
    expect([isAppeal(APPEAL), isAppeal(INITIATIVE)]).toEqual([true, false]);
  });

  test('of a milestone are fresh for seven days to the millisecond', () => {
    const now = new Date('2026-11-23T08:00:00Z');
    const reached = (count: number, ago: number) => ({ count, reachedAt: new Date(now.getTime() - ago) });
    expect(freshMilestones([reached(10, 7 * DAY_MS), reached(100, 7 * DAY_MS + 1), reached(1_000, 0)], now)).toEqual([
      10, 1_000,
    ]);
  });
});
