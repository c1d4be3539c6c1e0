import { isInsider, type MandateProof, type Viewer } from '../memberships/domain.js';
import type { Outcome, Refusal } from '../refusals.js';
import { checkName, tidyName } from '../values/name.js';
import { checkPlace, tidyPlace, type GivenPlace } from '../values/place.js';
import { readSiren } from '../values/siren.js';
import { checkText, tidy } from '../values/text.js';
import { readWebsite } from '../values/website.js';

/** Sizes of organizations, by the European categories. */
export const SIZE_CATEGORIES = ['MICRO', 'SMALL', 'MEDIUM', 'INTERMEDIATE', 'LARGE'] as const;

/** Size of an organization. */
export type SizeCategory = (typeof SIZE_CATEGORIES)[number];

/** Who says so: the organization itself, or the moderators from public sources. */
export type Provenance = 'DECLARED' | 'CENSUSED';

/** A company or other economic actor. */
export interface Organization {
  id: string;
  slug: string;
  name: string;
  /** Nine digits. */
  siren: string | null;
  countryCode: string;
  department: string | null;
  city: string | null;
  sizeCategory: SizeCategory;
  /** Section of NAF rev. 2, A to U. */
  nafSection: string;
  website: string | null;
  /** Id of a picture. */
  logo: string | null;
  provenance: Provenance;
  mandateProof: MandateProof | null;
  version: number;
}

/** An organization as somebody describes it. */
export interface OrganizationDescription extends GivenPlace {
  name: string;
  siren?: string | null | undefined;
  sizeCategory: SizeCategory;
  nafSection: string;
  website?: string | null | undefined;
}

const LONGEST_NAME = 200;
const LONGEST_WEBSITE = 300;
const NAF_SECTION = /^[A-U]$/;

/** The organization shows how its first mandate was proved. */
export const withMandate = (organization: Organization, proof: MandateProof): Organization =>
  organization.mandateProof
    ? organization
    : { ...organization, mandateProof: proof, version: organization.version + 1 };

/** An organization is public once somebody trusted vouches for it: a proved mandate, or the census. */
export const isPublicOrganization = ({
  provenance,
  mandateProof,
}: Pick<Organization, 'provenance' | 'mandateProof'>): boolean => provenance === 'CENSUSED' || mandateProof !== null;

/** Everybody sees a public organization; before that, only its members and the moderators do. */
export const maySeeOrganization = (organization: Organization, viewer: Viewer): boolean =>
  isPublicOrganization(organization) || isInsider(viewer);

/** Describes an organization. Refuses impossible names, SIREN, places, sections and sites. */
export function describeOrganization(
  given: OrganizationDescription,
  identity: Pick<Organization, 'id' | 'slug' | 'provenance'>,
): Outcome<Organization> {
  const name = tidyName(given.name);
  const sirenText = tidy(given.siren);
  const siren = sirenText && readSiren(sirenText);
  const websiteText = tidy(given.website);
  const website = websiteText && readWebsite(websiteText);
  const place = tidyPlace(given);
  const refused: Refusal[] = [
    ...(name ? checkName(name, LONGEST_NAME, 'name') : [{ code: 'REQUIRED' as const, field: ['name'] }]),
    ...(sirenText && (!siren || given.countryCode !== 'FR')
      ? [{ code: 'SIREN_INVALID' as const, field: ['siren'] }]
      : []),
    ...checkPlace(place),
    ...(NAF_SECTION.test(given.nafSection) ? [] : [{ code: 'INVALID' as const, field: ['nafSection'] }]),
    ...(websiteText && !website ? [{ code: 'INVALID' as const, field: ['website'] }] : []),
    ...checkText(website, LONGEST_WEBSITE, 'website'),
  ];
  if (refused.length > 0 || !name) return { refused };
  return {
    done: {
      ...identity,
      name,
      siren: siren ?? null,
      ...place,
      sizeCategory: given.sizeCategory,
      nafSection: given.nafSection,
      website: website ?? null,
      logo: null,
      mandateProof: null,
      version: 1,
    },
  };
}
