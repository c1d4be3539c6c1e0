import { describe, expect, test } from '@jest/globals';
import { foundingMembership, isInsider, mayDraft, mayPublish, withProof, VISITOR } from './domain.js';

const founding = foundingMembership('organization_01k9rm8q2ye1bt5wd0c4n6pz7h', 'person_x');

describe('A member', () => {
  test('who registers an organization owns it and has proved nothing', () => {
    expect(founding).toMatchObject({ role: 'OWNER', proof: null, version: 1 });
  });

  test('drafts at once, and publishes when her mandate is proved', () => {
    expect(mayDraft(founding)).toEqual({ done: founding });
    expect(mayPublish(founding)).toEqual({ refused: [{ code: 'MANDATE_NOT_PROVED', field: [] }] });
    expect(mayPublish(withProof(founding, 'MODERATOR'))).toHaveProperty('done');
  });

  test('is proved once', () => {
    const proved = withProof(founding, 'MODERATOR');
    expect(proved).toMatchObject({ proof: 'MODERATOR', version: 2 });
    expect(withProof(proved, 'MODERATOR')).toBe(proved);
  });
});

test('a stranger neither drafts nor publishes', () => {
  expect(mayDraft(null)).toEqual({ refused: [{ code: 'NOT_A_MEMBER', field: ['organizationId'] }] });
  expect(mayPublish(null)).toEqual({ refused: [{ code: 'NOT_A_MEMBER', field: [] }] });
});

test('members and moderators see what an organization has not made public, visitors do not', () => {
  expect(isInsider(VISITOR)).toBe(false);
  expect(isInsider({ isModerator: true, membership: null })).toBe(true);
  expect(isInsider({ isModerator: false, membership: founding })).toBe(true);
});
