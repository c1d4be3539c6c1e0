import { readAddress } from '@tpt/email-address';
import { refuse, type Outcome, type Refusal } from '../refusals.js';
import { isOutdated, type PendingSignature } from '../signing/domain.js';
import { fieldOf, findOpen, type Subject, type SubjectState, type Target } from '../subjects/domain.js';

/** Name of the job that mails a visitor the link to confirm with. */
export const CONFIRMATION_MAIL = 'confirmation-mail';

/** What a visitor fills in. */
export interface Form {
  name: string;
  email: string;
  consents: boolean;
}

/** What a visitor's form amounts to. */
export interface Visit {
  signature: PendingSignature;
  /** Of her mailbox; it is kept by hashes only. */
  canonicalAddress: string;
}

/** Signs as a visitor. Refuses what is no name or no address, and signing without consent. */
export function readVisit(
  id: string,
  target: Target,
  subject: Subject | null,
  form: Form,
  language: string,
  now: Date,
): Outcome<Visit> {
  const open = findOpen(target, subject);
  if ('refused' in open) return open;
  const name = readName(form.name);
  const address = readAddress(form.email);
  const refused: Refusal[] = [];
  if ('refused' in name) refused.push(...name.refused);
  if (!address) refused.push({ code: 'EMAIL_INVALID', field: ['email'] });
  if (!form.consents) refused.push({ code: 'CONSENT_REQUIRED', field: ['consents'] });
  if (refused.length > 0 || !address || 'refused' in name) return { refused };
  const { deliverTo, canonical } = address;
  const addressHash = open.done.hashAddress(canonical);
  if (!addressHash) return refuse('CLOSED', fieldOf(target));
  const subjectId = open.done.id;
  const signature = { subjectId, id, name: name.done, address: deliverTo, addressHash, language, createdAt: now };
  return { done: { signature, canonicalAddress: canonical } };
}

/** Whether a visitor is still to be asked: not when there is nothing left to confirm, or nothing to confirm it for. */
export const isWorthAsking = (attempt: { createdAt: Date; subjectState: SubjectState }, now: Date): boolean =>
  !isOutdated(attempt, now) && attempt.subjectState !== 'CLOSED';

const LONGEST = 100;
// Far more than any name has, so that nothing huge is worked on.
const LONGEST_TYPED = 1_000;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const HEAP_OF_MARKS = /\p{M}{5}/u;

/**
 * Reads a name: composed (NFC), with single spaces. Refuses what is missing or too long, and what cannot be seen or
 * changes the direction of what stands beside it.
 */
export function readName(text: string): Outcome<string> {
  if (text.length > LONGEST_TYPED) return refuse('NAME_TOO_LONG', 'name');
  const name = text
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^ | $/g, '');
  if (!name) return refuse('NAME_REQUIRED', 'name');
  if ([...name].length > LONGEST) return refuse('NAME_TOO_LONG', 'name');
  if (UNSEEN.test(name) || HEAP_OF_MARKS.test(name) || !/\p{L}/u.test(name)) return refuse('NAME_INVALID', 'name');
  return { done: name };
}
