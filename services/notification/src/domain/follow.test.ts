import { describe, expect, test } from '@jest/globals';
import { isId } from '../ids.js';
import { readTarget } from './follow.js';
import { audienceOfMilestone, audienceOfPublication, nameOf } from './notification.js';

const initiative = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organization = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';

describe('Following', () => {
  test('everything needs no id, and one thing needs its own', () => {
    expect(readTarget('ALL_INITIATIVES', null, isId)).toEqual({ done: { subject: 'ALL_INITIATIVES', targetId: '' } });
    expect(readTarget('ALL_INITIATIVES', initiative, isId)).toHaveProperty('refused.0.code', 'ID_NOT_WANTED');
    expect(readTarget('APPEAL', appeal, isId)).toEqual({ done: { subject: 'APPEAL', targetId: appeal } });
    expect(readTarget('APPEAL', initiative, isId)).toHaveProperty('refused.0.code', 'ID_INVALID');
    expect(readTarget('APPEAL', null, isId)).toHaveProperty('refused.0.code', 'ID_INVALID');
  });
});

describe('Telling', () => {
  test('a publication is told to who follows all, its organization or itself', () => {
    expect(audienceOfPublication(initiative, organization)).toEqual([
      { subject: 'ALL_INITIATIVES', targetId: '' },
      { subject: 'ORGANIZATION', targetId: organization },
      { subject: 'INITIATIVE', targetId: initiative },
    ]);
  });

  test('a milestone is told to who follows the very thing', () => {
    expect(audienceOfMilestone(appeal)).toEqual([{ subject: 'APPEAL', targetId: appeal }]);
    expect(audienceOfMilestone(initiative)).toEqual([{ subject: 'INITIATIVE', targetId: initiative }]);
  });

  test('each milestone is news of its own', () => {
    const nameOfMilestone = (milestone: number) => nameOf({ kind: 'MILESTONE_REACHED', subjectId: appeal, milestone });
    expect(nameOfMilestone(10)).not.toBe(nameOfMilestone(100));
  });
});
