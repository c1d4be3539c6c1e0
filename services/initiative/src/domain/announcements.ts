import { kindOf, type Initiative } from './initiative.js';
import type { Membership } from './membership.js';
import type { Organization } from './organization.js';
import { writePartialDate } from './partial-date.js';

/** What this service tells the world: an event type, its key and data as `events/` describes them. */
export interface Announcement {
  type: string;
  key: string;
  data: object;
}

/** The organization as the public may know it now. */
export function organizationState(organization: Organization): Announcement {
  return { type: 'organization.state.v1', key: organization.id, data: { ...organization } };
}

/** Who may act for an organization, by opaque ids. */
export function membershipState(membership: Membership): Announcement {
  return {
    type: 'membership.state.v1',
    key: `${membership.personId}:${membership.organizationId}`,
    data: { ...membership },
  };
}

/** An initiative became public: the fact for those who follow, and the state for those who keep a copy. */
export function initiativePublished(initiative: Initiative): Announcement[] {
  const { id, organizationId, giftKinds, provenance, version } = initiative;
  const publishedAt = initiative.publishedAt!.toISOString();
  return [
    {
      type: 'initiative.published.v1',
      key: id,
      data: { initiativeId: id, organizationId, giftKinds, provenance, version, publishedAt },
    },
    {
      type: 'initiative.state.v1',
      key: id,
      data: {
        ...initiative,
        kind: kindOf(initiative),
        startedOn: { value: writePartialDate(initiative.startedOn), precision: initiative.startedOn.precision },
        publishedAt,
      },
    },
  ];
}
