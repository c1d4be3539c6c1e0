import type { Announcement } from '../generated/events.js';
import { isPublicOrganization, type Organization } from './domain.js';

/** What the world may know of an organization that was made or changed. */
export const announcementsOf = (organization: Organization): Announcement[] =>
  isPublicOrganization(organization) ? [organizationState(organization)] : [];

const organizationState = (organization: Organization): Announcement => ({
  type: 'organization.state.v2',
  key: organization.id,
  data: {
    id: organization.id,
    slug: organization.slug,
    name: organization.name,
    soleTrader: false,
    legalId: organization.siren === null ? null : { scheme: 'SIREN', value: organization.siren },
    countryCode: organization.countryCode,
    department: organization.department,
    commune: null,
    city: organization.city,
    sizeCategory: organization.sizeCategory,
    nafSection: organization.nafSection,
    naf: null,
    website: organization.website,
    logo: organization.logo,
    provenance: organization.provenance,
    mandateProof: organization.mandateProof,
    mergedIds: [],
    version: organization.version,
  },
});
