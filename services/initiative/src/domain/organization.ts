import type { MandateProof } from './membership.js';
import { checkName, tidyName } from './name.js';
import { checkPlace } from './place.js';
import type { Outcome, Refusal } from './refusal.js';
import { readSiren } from './siren.js';
import { checkText, tidy, toSlug } from './text.js';
import { readWebsite } from './website.js';

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
  provenance: Provenance;
  mandateProof: MandateProof | null;
  version: number;
}

/** An organization as somebody describes it. */
export interface OrganizationDescription {
  name: string;
  siren?: string | null;
  countryCode: string;
  department?: string | null;
  city?: string | null;
  sizeCategory: SizeCategory;
  nafSection: string;
  website?: string | null;
}

const LONGEST_NAME = 200;
const LONGEST_WEBSITE = 300;
const NAF_SECTION = /^[A-U]$/;

/** Registers what a person declares. Nothing is reserved until a mandate is proved. */
export function registerOrganization(id: string, description: OrganizationDescription): Outcome<Organization> {
  return describe(description, { id, slug: toSlug(description.name, id), provenance: 'DECLARED' });
}

/** Records an organization from public sources. */
export function censusOrganization(
  id: string,
  slug: string,
  description: OrganizationDescription,
): Outcome<Organization> {
  return describe(description, { id, slug, provenance: 'CENSUSED' });
}

/** The organization shows how its first mandate was proved. */
export const withMandate = (organization: Organization, proof: MandateProof): Organization =>
  organization.mandateProof
    ? organization
    : { ...organization, mandateProof: proof, version: organization.version + 1 };

/**
 * Everybody sees an organization once somebody trusted vouches for it: a proved mandate, or the census. Before that, only
 * its members and the moderators do.
 */
export const isPublicOrganization = ({ provenance, mandateProof }: Organization): boolean =>
  provenance === 'CENSUSED' || mandateProof !== null;

function describe(
  given: OrganizationDescription,
  identity: Pick<Organization, 'id' | 'slug' | 'provenance'>,
): Outcome<Organization> {
  const name = tidyName(given.name);
  const sirenText = tidy(given.siren);
  const siren = sirenText && readSiren(sirenText);
  const websiteText = tidy(given.website);
  const website = websiteText && readWebsite(websiteText);
  const place = {
    countryCode: given.countryCode,
    department: tidy(given.department) ?? null,
    city: tidy(given.city) ?? null,
  };
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
      mandateProof: null,
      version: 1,
    },
  };
}
