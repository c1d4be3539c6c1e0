import { isInsider, type Viewer } from '../../memberships/domain.js';
import type { Organization } from './organization.js';

/** An organization is public once somebody trusted vouches for it: a proved mandate, or the census. */
export const isPublicOrganization = ({
  provenance,
  mandateProof,
}: Pick<Organization, 'provenance' | 'mandateProof'>): boolean => provenance === 'CENSUSED' || mandateProof !== null;

/** Everybody sees a public organization; before that, only its members and the moderators do. */
export const maySeeOrganization = (organization: Organization, viewer: Viewer): boolean =>
  isPublicOrganization(organization) || isInsider(viewer);

/** The name and the numbers of a sole trader are a person's: they are for the members and the moderators. */
export const mayNameOrganization = ({ soleTrader }: Pick<Organization, 'soleTrader'>, viewer: Viewer): boolean =>
  !soleTrader || isInsider(viewer);
