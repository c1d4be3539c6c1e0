import { readAddress } from '@tpt/email-address';
import { readName } from './name.js';
import { refuse, type Outcome, type Refusal } from './refusal.js';
import type { Subject, SubjectState } from './subject.js';

/** The text a signer agrees to, by purpose and version. */
export const CONSENT = 'signature/1';

/** A signature that counts at once: a signed-in person's click. */
export interface PersonalSignature {
  id: string;
  subjectId: string;
  personId: string;
  /** Only its keyed hash is kept. */
  canonicalAddress: string;
  confirmedAt: Date;
}

/** A signature that waits for the button of the link in its message. */
export interface PendingSignature {
  id: string;
  subjectId: string;
  name: string;
  address: string;
  /** Only its keyed hash is kept. */
  canonicalAddress: string;
}

/** Where a visitor's signature stands. */
export type SignatureState = 'PENDING' | 'CONFIRMED' | 'WITHDRAWN';

/** Signs or supports as a signed-in person, whose provider verified her address. */
export function signAsPerson(
  id: string,
  subject: Subject | null,
  person: { personId: string; email?: string },
  now: Date,
): Outcome<PersonalSignature> {
  if (!subject) return refuse('NOT_FOUND');
  if (subject.state !== 'OPEN') return refuse(subject.state);
  const address = readAddress(person.email ?? '');
  if (!address) return refuse('EMAIL_UNKNOWN');
  const { personId } = person;
  return { done: { id, subjectId: subject.id, personId, canonicalAddress: address.canonical, confirmedAt: now } };
}

/** Signs as a visitor. Refuses what is no name or no address, and signing without consent. */
export function signAsVisitor(
  id: string,
  subject: Subject | null,
  visitor: { name: string; email: string; consents: boolean },
): Outcome<PendingSignature> {
  if (!subject) return refuse('NOT_FOUND', 'appealId');
  if (subject.state !== 'OPEN') return refuse(subject.state, 'appealId');
  const name = readName(visitor.name);
  const address = readAddress(visitor.email);
  const refused: Refusal[] = [];
  if ('refused' in name) refused.push(...name.refused);
  if (!address) refused.push({ code: 'EMAIL_INVALID', field: ['email'] });
  if (!visitor.consents) refused.push({ code: 'CONSENT_REQUIRED', field: ['consents'] });
  if (refused.length > 0 || !address || 'refused' in name) return { refused };
  const { deliverTo, canonical } = address;
  return { done: { id, subjectId: subject.id, name: name.done, address: deliverTo, canonicalAddress: canonical } };
}

/**
 * What the button of a confirmation link does; pressing it again changes nothing. During a pause the link waits, after
 * the close it confirms nothing any more.
 */
export function confirm(
  state: SignatureState | null,
  subjectState: SubjectState,
  isSignedAlready: boolean,
): Outcome<'CONFIRM' | 'DISCARD' | 'NOTHING'> {
  if (state === null || state === 'WITHDRAWN') return refuse('LINK_EXPIRED', 'token');
  if (state === 'CONFIRMED') return { done: 'NOTHING' };
  if (subjectState !== 'OPEN') return refuse(subjectState, 'token');
  return { done: isSignedAlready ? 'DISCARD' : 'CONFIRM' };
}

/** What the button of a withdrawal link does; pressing it again changes nothing. */
export function withdraw(state: SignatureState | null): Outcome<'WITHDRAW' | 'DISCARD' | 'NOTHING'> {
  if (state === null) return refuse('LINK_EXPIRED', 'token');
  return { done: ({ PENDING: 'DISCARD', CONFIRMED: 'WITHDRAW', WITHDRAWN: 'NOTHING' } as const)[state] };
}
