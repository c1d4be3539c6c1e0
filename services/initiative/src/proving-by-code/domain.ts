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

/** Codes that a person, and an organization, may ask for within a day. */
export const CODES_A_DAY = { byPerson: 5, byOrganization: 10 };

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
  asked: { byPerson: number; byOrganization: number },
  now: Date,
): Outcome<MandateCode> {
  if (!membership) return refuse('NOT_A_MEMBER', 'organizationId');
  const address = readAddress(email)?.deliverTo;
  if (!address) return refuse('EMAIL_INVALID', 'email');
  if (asked.byPerson >= CODES_A_DAY.byPerson || asked.byOrganization >= CODES_A_DAY.byOrganization)
    return refuse('TOO_MANY');
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
