import { describe, expect, test } from '@jest/globals';
import { initiativePublished, membershipState, organizationState } from './announcements.js';
import { accept, draftInitiative } from './initiative.js';
import { foundingMembership, proveByModerator } from './membership.js';
import { registerOrganization } from './organization.js';

describe('What the initiative service tells the world', () => {
  test('of a membership stands under the person and the organization, each a key of its own', () => {
    const membership = proveByModerator(foundingMembership('organization_x', 'person_y'));
    expect(membershipState(membership)).toEqual({
      type: 'membership.state.v1',
      key: 'person_y:organization_x',
      data: { organizationId: 'organization_x', personId: 'person_y', role: 'OWNER', proof: 'MODERATOR', version: 2 },
    });
  });

  test('of an organization is all that it is', () => {
    const registered = registerOrganization('organization_x', {
      name: 'Atelier',
      countryCode: 'FR',
      sizeCategory: 'MICRO',
      nafSection: 'C',
    });
    if ('refused' in registered) throw new Error('refused');
    expect(organizationState(registered.done)).toEqual({
      type: 'organization.state.v1',
      key: 'organization_x',
      data: registered.done,
    });
  });

  test('of a publication is the fact and the state, both under the initiative', () => {
    const drafted = draftInitiative('initiative_x', 'organization_x', {
      title: { fr: 'Des masques' },
      summary: { fr: 'Deux cents masques.' },
      description: { fr: 'Nous cousons, vous livrez.' },
      giftKinds: ['IN_KIND', 'FINANCIAL'],
      beneficiaries: ['ELDERLY'],
      territory: { countryCode: 'FR' },
      startedOn: '2020-04',
    });
    if ('refused' in drafted) throw new Error('refused');
    const publishedAt = '2026-11-23T08:00:00.000Z';
    const published = accept(drafted.done, new Date(publishedAt));
    const { id, organizationId, giftKinds, provenance, version } = published;
    expect(initiativePublished(published)).toEqual([
      {
        type: 'initiative.published.v1',
        key: id,
        data: { initiativeId: id, organizationId, giftKinds, provenance, version, publishedAt },
      },
      {
        type: 'initiative.state.v1',
        key: id,
        data: {
          ...published,
          kind: 'MULTIPLE',
          startedOn: { value: '2020-04', precision: 'MONTH' },
          publishedAt,
        },
      },
    ]);
  });
});
