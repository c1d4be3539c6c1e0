import { describe, expect, test } from '@jest/globals';
import { foundingMembership, VISITOR } from '../../memberships/domain.js';
import { done, workshop } from '../../testing/examples.js';
import { describeOrganization, isPublicOrganization, maySeeOrganization, withMandate } from './index.js';

const identity = { id: 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h', slug: 'atelier' };
const declared = done(describeOrganization(workshop, { ...identity, provenance: 'DECLARED' }));
const censused = done(describeOrganization(workshop, { ...identity, provenance: 'CENSUSED' }));

describe('Who sees an organization', () => {
  test('nobody but its members and moderators, until its mandate is proved', () => {
    expect(maySeeOrganization(declared, VISITOR)).toBe(false);
    expect(maySeeOrganization(declared, { isModerator: true, membership: null })).toBe(true);
    const membership = foundingMembership(declared.id, 'person_x');
    expect(maySeeOrganization(declared, { isModerator: false, membership })).toBe(true);
  });

  test('everybody, once its mandate is proved', () => {
    const proved = withMandate(declared, 'MODERATOR');
    expect(isPublicOrganization(proved)).toBe(true);
    expect(maySeeOrganization(proved, VISITOR)).toBe(true);
  });

  test('everybody, when the moderators recorded it', () => {
    expect(isPublicOrganization(censused)).toBe(true);
    expect(maySeeOrganization(censused, VISITOR)).toBe(true);
  });
});

test('proving a mandate twice changes nothing', () => {
  const once = withMandate(declared, 'MODERATOR');
  expect(once).toMatchObject({ mandateProof: 'MODERATOR', version: 2 });
  expect(withMandate(once, 'MODERATOR')).toBe(once);
});
