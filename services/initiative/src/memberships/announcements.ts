import type { Announcement } from '../generated/events.js';
import type { Membership } from './domain.js';

/** Who may act for an organization, by opaque ids. */
export const membershipState = ({ organizationId, personId, role, proof, version }: Membership): Announcement => ({
  type: 'membership.state.v2',
  key: `${personId}:${organizationId}`,
  data: { organizationId, personId, role, proof, version },
});

/** Nothing is left of the right to act for an organization. */
export const membershipEnded = ({ organizationId, personId }: Membership): Announcement => ({
  type: 'membership.state.v2',
  key: `${personId}:${organizationId}`,
  data: null,
});
