import { isId } from '@tpt/model';
import type { Provenance } from '../../organizations/domain.js';
import { refuse, type Outcome } from '../../refusals.js';
import { inEuros, type Money } from '../../values/money.js';
import type { PartialDate } from '../../values/partial-date.js';
import type { Place } from '../../values/place.js';
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

/** Where an initiative stands. */
export type InitiativeState = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED';

/** A public page that says so. */
export interface Source {
  url: string;
  title: string;
  /** Day it was last read, `2026-11-23`. */
  seenOn: string;
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
  /** As announced. */
  amountEur: number | null;
  quantity: { value: number; unit: string } | null;
  provenance: Provenance;
  sources: Source[];
  /** In the order in which they are shown. */
  pictures: Illustration[];
  state: InitiativeState;
  publishedAt: Date | null;
  version: number;
}

/** The one kind of gift, or MULTIPLE: derived, never stored. */
export const kindOf = ({ giftKinds }: Pick<Initiative, 'giftKinds'>): GiftKind | 'MULTIPLE' =>
  giftKinds.length > 1 ? 'MULTIPLE' : giftKinds[0]!;

/** Names an initiative. */
export const readInitiativeId = (id: string): Outcome<string> =>
  isId('initiative', id) ? { done: id } : refuse('NOT_FOUND', 'initiativeId');

/** The value that was announced, where it was. */
export const amountOf = ({ amountEur }: Pick<Initiative, 'amountEur'>): Money | null =>
  amountEur === null ? null : inEuros(amountEur);
