import { describe, expect, test } from '@jest/globals';
import { checkTarget, EVERYTHING, MOST_FOLLOWS, startFollowing } from './domain.js';

const initiative = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organization = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';

describe('Following', () => {
  test.each([
    ['INITIATIVE', initiative],
    ['ORGANIZATION', organization],
    ['APPEAL', appeal],
  ] as const)('%s is named by its own id', (subject, id) => {
    expect(checkTarget({ subject, targetId: id })).toEqual({ done: { subject, targetId: id } });
  });

  test.each([
    ['APPEAL', initiative, 'appealId'],
    ['INITIATIVE', '', 'initiativeId'],
    ['ORGANIZATION', appeal, 'organizationId'],
  ] as const)('%s is not named by %j', (subject, id, field) => {
    expect(checkTarget({ subject, targetId: id })).toEqual({ refused: [{ code: 'ID_INVALID', field: [field] }] });
  });

  test('everything needs no name', () => {
    expect(checkTarget(EVERYTHING)).toEqual({ done: EVERYTHING });
  });

  const follow = { personId: 'person_a', ...EVERYTHING, since: new Date() };

  test('begins once: who follows already goes on as before, however many things that are', () => {
    const earlier = { ...follow, since: new Date(0) };
    expect(startFollowing(earlier, MOST_FOLLOWS, follow)).toEqual({ done: { follow: earlier, isNew: false } });
  });

  test('stops at as many things as anybody can follow', () => {
    expect(startFollowing(null, MOST_FOLLOWS - 1, follow)).toEqual({ done: { follow, isNew: true } });
    expect(startFollowing(null, MOST_FOLLOWS, follow)).toEqual({ refused: [{ code: 'TOO_MANY', field: [] }] });
  });
});
