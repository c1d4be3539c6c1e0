import { describe, expect, test } from '@jest/globals';
import { EVERYTHING } from '../following/domain.js';
import { audienceOfMilestone, audienceOfPublication, freshMilestones, nameOf, subjectOf } from './domain.js';

const initiative = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organization = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';

const milestoneOf = (subjectId: string, milestone = 10) => ({
  kind: 'MILESTONE_REACHED' as const,
  subjectId,
  milestone,
});

describe('Telling', () => {
  test('a publication is told to who follows all, its organization or itself; of the census, to the latter alone', () => {
    const published = { initiativeId: initiative, organizationId: organization };
    const itsOwn = [
      { subject: 'ORGANIZATION', targetId: organization },
      { subject: 'INITIATIVE', targetId: initiative },
    ];
    expect(audienceOfPublication({ ...published, provenance: 'DECLARED' })).toEqual([EVERYTHING, ...itsOwn]);
    expect(audienceOfPublication({ ...published, provenance: 'CENSUSED' })).toEqual(itsOwn);
  });

  test('a milestone is told to who follows the very thing', () => {
    expect(audienceOfMilestone(appeal)).toEqual([{ subject: 'APPEAL', targetId: appeal }]);
    expect(audienceOfMilestone(initiative)).toEqual([{ subject: 'INITIATIVE', targetId: initiative }]);
  });

  test('each milestone of each thing is news of its own, and so is a publication', () => {
    const news = [
      milestoneOf(appeal, 10),
      milestoneOf(appeal, 100),
      milestoneOf(initiative, 10),
      { kind: 'INITIATIVE_PUBLISHED' as const, initiativeId: initiative },
      { kind: 'INITIATIVE_PUBLISHED' as const, initiativeId: `${initiative.slice(0, -1)}z` },
    ];
    expect(new Set(news.map(nameOf)).size).toBe(news.length);
    expect(news.map(subjectOf)).toEqual([
      'APPEAL_MILESTONE',
      'APPEAL_MILESTONE',
      'INITIATIVE_MILESTONE',
      'INITIATIVE_PUBLISHED',
      'INITIATIVE_PUBLISHED',
    ]);
  });

  test('a milestone is news for a week', () => {
    const now = new Date('2020-04-10T12:00:00Z');
    const milestones = [
      { count: 10, reachedAt: new Date('2020-04-03T11:59:59.999Z') },
      { count: 100, reachedAt: new Date('2020-04-03T12:00:00Z') },
      { count: 1_000, reachedAt: now },
    ];
    expect(freshMilestones(milestones, now)).toEqual([100, 1_000]);
  });
});
