import type { MandateProof } from '../../memberships/domain.js';
import { legalKeyOf, type LegalId } from '../../values/legal-id.js';
import type { Naf } from '../../values/naf.js';
import type { Place } from '../../values/place.js';

/** Sizes of organizations, by the European categories. */
export const SIZE_CATEGORIES = ['MICRO', 'SMALL', 'MEDIUM', 'INTERMEDIATE', 'LARGE'] as const;

/** Size of an organization. */
export type SizeCategory = (typeof SIZE_CATEGORIES)[number];

/** Who says so: the organization itself, or the moderators from public sources. */
export type Provenance = 'DECLARED' | 'CENSUSED';

/** A company or other economic actor. */
export interface Organization extends Place {
  id: string;
  slug: string;
  name: string;
  /** Whether it is one person, whose name and numbers are personal data. */
  soleTrader: boolean;
  legalId: LegalId | null;
  /** Nine digits, when its legal identifier says so. */
  siren: string | null;
  sizeCategory: SizeCategory;
  /** Section of NAF rev. 2, A to U. */
  nafSection: string;
  naf: Naf | null;
  website: string | null;
  provenance: Provenance;
  mandateProof: MandateProof | null;
  version: number;
}

/** The organization shows how its first mandate was proved. */
export const withMandate = (organization: Organization, proof: MandateProof): Organization =>
  organization.mandateProof
    ? organization
    : { ...organization, mandateProof: proof, version: organization.version + 1 };

/** What no two organizations with a proved mandate have in common; null without a legal identifier. */
export const legalKey = ({ legalId, countryCode }: Pick<Organization, 'legalId' | 'countryCode'>): string | null =>
  legalId && legalKeyOf(legalId, countryCode);
