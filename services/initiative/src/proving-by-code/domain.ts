import { createHmac, timingSafeEqual } from 'node:crypto';
import { readAddress } from '@tpt/email-address';
import type { Language } from '@tpt/model';
import type { Membership } from '../memberships/domain.js';
import { refuse, type Outcome } from '../refusals.js';
import { domainOf } from '../values/mail-domain.js';

/** Name of the job that mails a code. */
export const CODE_MAIL = 'mandate-code-mail';

/** A code that a member asked for. The code itself is kept nowhere: the secret of the links gives it, from the id. */
export interface MandateCode {
  id: string;
  organizationId: string;
  personId: string;
  /** Where the address is. Whether it is recorded, the mail and the proof look. */
  domain: string;
  /** Nothing once the code was used or is too old. */
  address: string | null;
  language: Language;
  attempts: number;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** For how long a code is of use. */
const USED_WITHIN_MS = HOUR_MS;

/** How often one code may be guessed at. */
export const MOST_ATTEMPTS = 5;

/**
 * Codes within a day: of a person; those that she has for one organization whatever others ask for; and of an
 * organization, from where on nobody has more than those. So nobody makes another wait, and the mailboxes of an organization
 * receive at most so many, and two for each person who may ask.
 */
export const CODES_A_DAY = { byPerson: 5, ofHerOwn: 2, byOrganization: 10 };

/** Codes that were asked for lately: by a person, by her for one organization, and by all for it. */
export interface Asked {
  byPerson: number;
  byPersonHere: number;
  byOrganization: number;
}

const DIGITS = 8;

/** What was asked for until then no cap looks at any more. */
export const countedUntil = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/**
 * A member asks for a code. Whether the domain of the address is recorded makes no difference here, so that asking says
 * nothing about it.
 */
export function askForCode(
  identity: Pick<MandateCode, 'id' | 'organizationId' | 'personId' | 'language'>,
  membership: Membership | null,
  email: string,
  asked: Asked,
  now: Date,
): Outcome<MandateCode> {
  if (!membership) return refuse('NOT_A_MEMBER', 'organizationId');
  const address = readAddress(email)?.deliverTo;
  if (!address) return refuse('EMAIL_INVALID', 'email');
  const isCrowded = asked.byOrganization >= CODES_A_DAY.byOrganization && asked.byPersonHere >= CODES_A_DAY.ofHerOwn;
  if (asked.byPerson >= CODES_A_DAY.byPerson || isCrowded) return refuse('TOO_MANY');
  const expiresAt = new Date(now.getTime() + USED_WITHIN_MS);
  const domain = domainOf(address);
  return { done: { ...identity, domain, address, attempts: 0, createdAt: now, expiresAt, usedAt: null } };
}

/** Whether a code is of use, at a domain that is recorded now. */
export const isOfUse = ({ usedAt, expiresAt, attempts, domain }: MandateCode, domains: string[], now: Date): boolean =>
  usedAt === null && now < expiresAt && attempts < MOST_ATTEMPTS && domains.includes(domain);

/** The digits that stand for a text that nobody else can make. */
export function writeCode(unguessable: string): string {
  const number = createHmac('sha256', 'mandate-code').update(unguessable).digest().readBigUInt64BE();
  return String(number % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0');
}

/** Whether somebody typed a code, with or without spaces. */
export function isCode(typed: string, code: string): boolean {
  const digits = Buffer.from(typed.slice(0, 100).replace(/\s/g, ''));
  return digits.length === DIGITS && timingSafeEqual(digits, Buffer.from(code));
}
