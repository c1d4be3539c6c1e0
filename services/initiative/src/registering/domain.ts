import { describeOrganization, type Organization, type OrganizationDescription } from '../organizations/domain/index.js';
import type { Outcome } from '../refusals.js';
import { toSlug } from '../values/text.js';

/** Describes the organization that a person says she acts for. Nothing is reserved until a mandate is proved. */
export const declareOrganization = (id: string, description: OrganizationDescription): Outcome<Organization> =>
  describeOrganization(description, { id, slug: toSlug(description.name, id), provenance: 'DECLARED' });
