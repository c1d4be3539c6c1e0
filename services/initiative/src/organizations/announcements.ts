import type { Announcement } from '../generated/events.js';
import { isPublicOrganization, type Organization } from './domain.js';

/** What the world may know of an organization that was made or changed. */
export const announcementsOf = (organization: Organization): Announcement[] =>
  isPublicOrganization(organization) ? [organizationState(organization)] : [];

const organizationState = (organization: Organization): Announcement => ({
  type: 'organization.state.v1',
  key: organization.id,
  data: {
    id: organization.id,
    slug: organization.slug,
    name: organization.name,
    siren: organization.siren,
    countryCode: organization.countryCode,
    department: organization.department,
    city: organization.city,
    sizeCategory: organization.sizeCategory,
    nafSection: organization.nafSection,
    website: organization.website,
    provenance: organization.provenance,
    mandateProof: organization.mandateProof,
    version: organization.version,
  },
});
