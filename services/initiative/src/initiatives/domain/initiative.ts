import { isId } from '@tpt/model';
import type { Provenance } from '../../organizations/domain/index.js';
import { refuse, type Outcome } from '../../refusals.js';
import type { Money } from '../../values/money.js';
import type { PartialDate } from '../../values/partial-date.js';
import type { Place } from '../../values/place.js';
import type { Point } from '../../values/point.js';
import type { LocalizedText } from '../../values/text.js';

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

/** Everywhere an initiative may stand. */
export const INITIATIVE_STATES = ['DRAFT', 'IN_REVIEW', 'REJECTED', 'PUBLISHED', 'ENDED', 'WITHDRAWN'] as const;

/** Where an initiative stands. */
export type InitiativeState = (typeof INITIATIVE_STATES)[number];

/** Where it takes place. */
export interface Territory extends Place {
  point: Point | null;
}

/** How much of something was given. */
export interface Quantity {
  /** Digits, with a point where there is a fraction. */
  value: string;
  unit: string;
}

/** A public page that tells more. */
export interface Link {
  url: string;
  title: string;
}

/** A public page that says so. */
export interface Source extends Link {
  /** Day it was last read, `2026-11-23`. */
  seenOn: string;
}

/** Why something is not let be public. */
export const REJECTION_REASONS = [
  'INCOMPLETE',
  'NOT_SOLIDARITY',
  'ADVERTISING',
  'UNVERIFIABLE',
  'DUPLICATE',
  'PERSONAL_DATA',
  'UNLAWFUL',
  'OTHER',
] as const;

/** A decision against a text. What is said with it to its author stands sealed in their thread. */
export interface Rejection {
  reason: (typeof REJECTION_REASONS)[number];
}

/** What is written of an initiative: what its authors change, and moderators read before the public does. */
export interface Text {
  title: LocalizedText;
  summary: LocalizedText;
  description: LocalizedText;
  /** How another company can do the same; empty where nobody wrote it down. */
  howTo: LocalizedText;
  giftKinds: GiftKind[];
  beneficiaries: Beneficiary[];
  territory: Territory;
  startedOn: PartialDate;
  endedOn: PartialDate | null;
  durable: boolean;
  /** As announced. */
  amount: Money | null;
  quantities: Quantity[];
  links: Link[];
  sources: Source[];
}

/** A picture that everybody sees, as it is told of. */
export interface Illustration {
  id: string;
  /** What there is to see, for who does not see it. */
  alternative: LocalizedText;
  width: number;
  height: number;
}

/** What an organization does for others. */
export interface Initiative extends Text {
  id: string;
  slug: string;
  /** The organization that owns it. */
  organizationId: string;
  /** Everybody who leads it, the owner first. */
  organizationIds: string[];
  provenance: Provenance;
  /** In the order in which they are shown. */
  pictures: Illustration[];
  state: InitiativeState;
  /** Why it is rejected, while it is. */
  rejection: Rejection | null;
  publishedAt: Date | null;
  /** When it last changed. */
  updatedAt: Date;
  version: number;
}

/** The one kind of gift, or MULTIPLE: derived, never stored. */
export const kindOf = ({ giftKinds }: Pick<Initiative, 'giftKinds'>): GiftKind | 'MULTIPLE' =>
  giftKinds.length > 1 ? 'MULTIPLE' : giftKinds[0]!;

/** Names an initiative. */
export const readInitiativeId = (id: string): Outcome<string> =>
  isId('initiative', id) ? { done: id } : refuse('NOT_FOUND', 'initiativeId');
