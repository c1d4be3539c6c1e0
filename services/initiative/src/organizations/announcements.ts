import type { Announcement } from '../generated/events.js';
import { isPublicOrganization, type Organization } from './domain/index.js';

/** What the world may know of an organization that was made or changed. */
export const announcementsOf = (organization: Organization): Announcement[] =>
  isPublicOrganization(organization) ? [organizationState(organization)] : [];

const organizationState = (organization: Organization): Announcement => ({
  type: 'organization.state.v2',
  key: organization.id,
  data: {
    id: organization.id,
    slug: organization.slug,
    // The name and the numbers of a sole trader are a person's.
    name: organization.soleTrader ? null : organization.name,
    soleTrader: organization.soleTrader,
    legalId: organization.soleTrader ? null : organization.legalId,
    countryCode: organization.countryCode,
    department: organization.department,
    commune: organization.commune,
    city: organization.city,
    sizeCategory: organization.sizeCategory,
    nafSection: organization.nafSection,
    naf: organization.naf,
    website: organization.website,
    logo: null,
    provenance: organization.provenance,
    mandateProof: organization.mandateProof,
    mergedIds: [],
    version: organization.version,
  },
});
