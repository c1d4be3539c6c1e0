import type { Provenance } from './organization.js';
import { readPartialDate, type PartialDate } from './partial-date.js';
import { checkPlace, type Place } from './place.js';
import { refuse, type Outcome, type Refusal } from './refusal.js';
import { checkLocalizedText, tidy, toSlug, type LocalizedText } from './text.js';

/** The kinds of gift. */
export const GIFT_KINDS = ['IN_KIND', 'FINANCIAL', 'EXPERTISE', 'OTHER'] as const;

/** A kind of gift. */
export type GiftKind = (typeof GIFT_KINDS)[number];

/** Those whom initiatives help. */
export const BENEFICIARIES = [
  'HEALTHCARE_WORKERS',
  'HOSPITALS',
  'ELDERLY',
  'HOMELESS',
  'STUDENTS',
  'CHILDREN',
  'ISOLATED_PEOPLE',
  'SMALL_BUSINESSES',
  'FOOD_AID',
  'PUBLIC_SERVICES',
  'EMPLOYEES',
  'GENERAL_PUBLIC',
] as const;

/** Whom an initiative helps. */
export type Beneficiary = (typeof BENEFICIARIES)[number];

/** Where an initiative stands. */
export type InitiativeState = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED';

/** A public page that says so. */
export interface Source {
  url: string;
  title: string;
  /** Day it was last read, `2026-11-23`. */
  seenOn: string;
}

/** What an organization does for others. */
export interface Initiative {
  id: string;
  slug: string;
  organizationId: string;
  partnerIds: string[];
  title: LocalizedText;
  summary: LocalizedText;
  description: LocalizedText;
  giftKinds: GiftKind[];
  beneficiaries: Beneficiary[];
  territory: Place;
  startedOn: PartialDate;
  durable: boolean;
  amountEur: number | null;
  quantity: { value: number; unit: string } | null;
  provenance: Provenance;
  sources: Source[];
  state: InitiativeState;
  publishedAt: Date | null;
  version: number;
}

/** An initiative as its author writes it. */
export interface InitiativeText {
  title: GivenText;
  summary: GivenText;
  description: GivenText;
  giftKinds: GiftKind[];
  beneficiaries: Beneficiary[];
  territory: Place;
  /** `2020-04-17` or `2020-04`. */
  startedOn: string;
  durable?: boolean | undefined;
}

interface GivenText {
  fr?: string | null | undefined;
  en?: string | null | undefined;
}

/** What the census knows besides: amounts as announced, partners, and the pages that say so. */
export interface CensusFacts {
  partnerIds: string[];
  amountEur?: number;
  quantity?: { value: number; unit: string };
  sources: Source[];
}

const LONGEST = { title: 120, summary: 280, description: 10_000 };

/** The one kind of gift, or MULTIPLE: derived, never stored. */
export const kindOf = ({ giftKinds }: Pick<Initiative, 'giftKinds'>): GiftKind | 'MULTIPLE' =>
  giftKinds.length > 1 ? 'MULTIPLE' : giftKinds[0]!;

/** Writes a draft. Refuses missing or too long texts, no kind, no beneficiary, impossible places and dates. */
export function draftInitiative(id: string, organizationId: string, text: InitiativeText): Outcome<Initiative> {
  return write(text, { id, organizationId, slug: (title) => toSlug(title, id), provenance: 'DECLARED' });
}

/** Records an initiative from public sources; it is public at once, and it must show at least one of them. */
export function censusInitiative(
  id: string,
  slug: string,
  organizationId: string,
  text: InitiativeText,
  facts: CensusFacts,
  now: Date,
): Outcome<Initiative> {
  if (facts.sources.length === 0) return refuse('REQUIRED', 'sources');
  const written = write(text, { id, organizationId, slug: () => slug, provenance: 'CENSUSED' });
  if ('refused' in written) return written;
  return {
    done: accept(
      { ...written.done, ...facts, amountEur: facts.amountEur ?? null, quantity: facts.quantity ?? null },
      now,
    ),
  };
}

/** Everybody sees what is published; before that, only its members and the moderators do. */
export const isPublic = ({ state }: Pick<Initiative, 'state'>): boolean => state === 'PUBLISHED';

/** The author hands a draft in. */
export const submit = (initiative: Initiative): Outcome<Initiative> =>
  initiative.state === 'DRAFT' ? { done: moveTo(initiative, 'IN_REVIEW') } : refuse('NOT_A_DRAFT');

/** A moderator, or the census, lets an initiative be public. */
export const accept = (initiative: Initiative, now: Date): Initiative => ({
  ...moveTo(initiative, 'PUBLISHED'),
  publishedAt: now,
});

const moveTo = (initiative: Initiative, state: InitiativeState): Initiative => ({
  ...initiative,
  state,
  version: initiative.version + 1,
});

function write(
  text: InitiativeText,
  identity: Pick<Initiative, 'id' | 'organizationId' | 'provenance'> & { slug(title: string): string },
): Outcome<Initiative> {
  const [title, summary, description] = [tidyText(text.title), tidyText(text.summary), tidyText(text.description)];
  const startedOn = readPartialDate(text.startedOn);
  const territory = {
    countryCode: text.territory.countryCode,
    department: tidy(text.territory.department) ?? null,
    city: tidy(text.territory.city) ?? null,
  };
  const refused: Refusal[] = [
    ...checkLocalizedText(title, LONGEST.title, 'title'),
    ...checkLocalizedText(summary, LONGEST.summary, 'summary'),
    ...checkLocalizedText(description, LONGEST.description, 'description'),
    ...checkChoice(text.giftKinds, 'giftKinds'),
    ...checkChoice(text.beneficiaries, 'beneficiaries'),
    ...checkPlace(territory, 'territory'),
    ...(startedOn ? [] : [{ code: 'INVALID' as const, field: ['startedOn'] }]),
  ];
  if (refused.length > 0 || !startedOn) return { refused };
  return {
    done: {
      ...identity,
      slug: identity.slug(title.fr ?? title.en ?? ''),
      partnerIds: [],
      title,
      summary,
      description,
      giftKinds: [...new Set(text.giftKinds)],
      beneficiaries: [...new Set(text.beneficiaries)],
      territory,
      startedOn,
      durable: text.durable ?? false,
      amountEur: null,
      quantity: null,
      sources: [],
      state: 'DRAFT',
      publishedAt: null,
      version: 1,
    },
  };
}

function tidyText({ fr, en }: GivenText): LocalizedText {
  const [french, english] = [tidy(fr), tidy(en)];
  return { ...(french ? { fr: french } : {}), ...(english ? { en: english } : {}) };
}

const checkChoice = (chosen: string[], field: string): Refusal[] =>
  chosen.length === 0 ? [{ code: 'REQUIRED', field: [field] }] : [];
