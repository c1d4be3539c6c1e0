import {
  describeOrganization,
  slugOf,
  type Organization,
  type OrganizationDescription,
} from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';

/** Describes the organization that a person says she acts for. Nothing is reserved until a mandate is proved. */
export const declareOrganization = (id: string, description: OrganizationDescription): Outcome<Organization> =>
  describeOrganization(description, { id, slug: slugOf(id, description), provenance: 'DECLARED' });

/** Organizations that a person acts for at most. */
export const MOST_ORGANIZATIONS = 50;

/** A person registers an organization unless she has too many, or has not looked at those that are like it. */
export function mayRegister(known: {
  organizations: number;
  similar: Organization[];
  despiteSimilar: boolean;
}): Outcome<null> {
  if (known.organizations >= MOST_ORGANIZATIONS) return refuse('TOO_MANY');
  return known.similar.length > 0 && !known.despiteSimilar ? refuse('SIMILAR_EXISTS', 'name') : { done: null };
}
