import type { Outcome, Refusal } from '../../refusals.js';
import { readLegalId, sirenOf, type LegalId } from '../../values/legal-id.js';
import { readNaf, sectionsOf, type Naf } from '../../values/naf.js';
import { checkName, tidyName } from '../../values/name.js';
import { checkPlace, tidyPlace, type GivenPlace } from '../../values/place.js';
import { readSiren } from '../../values/siren.js';
import { checkText, tidy, toSlug, toSlugWords } from '../../values/text.js';
import { readWebsite } from '../../values/website.js';
import type { Organization, SizeCategory } from './organization.js';

/** An organization as somebody describes it. */
export interface OrganizationDescription extends GivenPlace {
  name: string;
  soleTrader?: boolean | null | undefined;
  legalId?: LegalId | null | undefined;
  /** A French legal identifier in short, where no other is given. */
  siren?: string | null | undefined;
  sizeCategory: SizeCategory;
  /** May be left out where a code says it. */
  nafSection?: string | null | undefined;
  naf?: Naf | null | undefined;
  website?: string | null | undefined;
}

/** What an organization is besides what is described. */
export type OrganizationIdentity = Pick<Organization, 'id' | 'slug' | 'provenance'>;

/** The name of an organization in addresses; a sole trader's says nothing of her. */
export const slugOf = (
  id: string,
  { name, soleTrader }: Pick<OrganizationDescription, 'name' | 'soleTrader'>,
): string => toSlug(soleTrader ? 'entreprise individuelle' : name, id);

// Words so short are in many names, and inside many words.
const SHORT = 3;

/** Whether a name in addresses that somebody chose says who a sole trader is: a word of her name, or her number. */
export function namesPerson(
  slug: string,
  description: Pick<OrganizationDescription, 'name' | 'soleTrader' | 'siren' | 'legalId' | 'countryCode'>,
): boolean {
  const { name, soleTrader } = description;
  if (!soleTrader) return false;
  const joined = slug.replaceAll('-', '');
  const words = toSlugWords(name).split('-').filter(Boolean);
  const said = [words.join(''), ...numbersOf(description), ...words.filter(({ length }) => length > SHORT)].filter(
    Boolean,
  );
  const short = words.filter(({ length }) => length === SHORT);
  return said.some((each) => joined.includes(each)) || slug.split('-').some((each) => short.includes(each));
}

/** What a name in addresses may say of a legal identifier: what was given, or the number of the person that is part of it. */
function numbersOf(description: Pick<OrganizationDescription, 'siren' | 'legalId' | 'countryCode'>): string[] {
  const { siren, legalId } = description;
  const read = readLegalIdentity(description);
  const known = 'done' in read && read.done ? sirenOf(read.done) : null;
  return [siren, legalId?.value, known].map((number) => (number ?? '').toLowerCase().replace(/[^a-z0-9]/g, ''));
}

const LONGEST_NAME = 200;
const LONGEST_WEBSITE = 300;
const NAF_SECTION = /^[A-U]$/;

/** Describes an organization. Refuses impossible names, identifiers, places, activities and sites. */
export function describeOrganization(
  given: OrganizationDescription,
  identity: OrganizationIdentity,
): Outcome<Organization> {
  const name = tidyName(given.name);
  const websiteText = tidy(given.website);
  const website = websiteText && readWebsite(websiteText);
  const place = tidyPlace(given);
  const legalId = readLegalIdentity(given);
  const activity = readActivity(given);
  const refused: Refusal[] = [
    ...(name ? checkName(name, LONGEST_NAME, 'name') : [{ code: 'REQUIRED' as const, field: ['name'] }]),
    ...('refused' in legalId ? legalId.refused : []),
    ...checkPlace(place),
    ...('refused' in activity ? activity.refused : []),
    ...(websiteText && !website ? [{ code: 'INVALID' as const, field: ['website'] }] : []),
    ...checkText(website, LONGEST_WEBSITE, 'website'),
  ];
  if (refused.length > 0 || !name || 'refused' in legalId || 'refused' in activity) return { refused };
  return {
    done: {
      ...identity,
      name,
      soleTrader: given.soleTrader ?? false,
      legalId: legalId.done,
      siren: legalId.done && sirenOf(legalId.done),
      ...place,
      sizeCategory: given.sizeCategory,
      ...activity.done,
      website: website ?? null,
      logo: null,
      mandateProof: null,
      mergedIds: [],
      version: 1,
    },
  };
}

/** Describes an organization anew; what is no part of a description stays as it is. */
export function describeAnew(
  organization: Organization,
  given: OrganizationDescription,
  slug = organization.slug,
): Outcome<Organization> {
  const { id, provenance, logo, mandateProof, mergedIds, version } = organization;
  const described = describeOrganization(given, { id, slug, provenance });
  if ('refused' in described) return described;
  return { done: { ...organization, ...described.done, logo, mandateProof, mergedIds, version } };
}

function readLegalIdentity({
  legalId,
  siren,
  countryCode,
}: Pick<OrganizationDescription, 'siren' | 'legalId' | 'countryCode'>): Outcome<LegalId | null> {
  if (legalId) return readLegalId(legalId, countryCode, 'legalId');
  const text = tidy(siren);
  if (!text) return { done: null };
  const value = countryCode === 'FR' ? readSiren(text) : undefined;
  return value ? { done: { scheme: 'SIREN', value } } : { refused: [{ code: 'SIREN_INVALID', field: ['siren'] }] };
}

/** A code of activity says its section; where both are given, they agree. */
function readActivity(given: OrganizationDescription): Outcome<Pick<Organization, 'naf' | 'nafSection'>> {
  const section = tidy(given.nafSection);
  if (!given.naf) {
    if (!section) return { refused: [{ code: 'REQUIRED', field: ['nafSection'] }] };
    return NAF_SECTION.test(section)
      ? { done: { naf: null, nafSection: section } }
      : { refused: [{ code: 'INVALID', field: ['nafSection'] }] };
  }
  const naf = readNaf(given.naf, 'naf');
  if ('refused' in naf) return naf;
  const sections = sectionsOf(naf.done);
  const nafSection = section ?? sections[0]!;
  return sections.includes(nafSection)
    ? { done: { naf: naf.done, nafSection } }
    : { refused: [{ code: 'INVALID', field: ['nafSection'] }] };
}
