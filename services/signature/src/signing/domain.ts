import { readAddress } from '@tpt/email-address';
import { refuse, type Outcome } from '../refusals.js';
import {
  fieldOf,
  findOpen,
  refuseStanding,
  type Standing,
  type Subject,
  type SubjectKind,
  type Target,
} from '../subjects/domain.js';

/** The text a signer agrees to, by purpose and version. */
export const CONSENT = 'signature/1';

/** What names a signature or support. */
export interface SignatureKey {
  subjectId: string;
  id: string;
}

/** Where a signature stands. */
export type SignatureState = 'PENDING' | 'CONFIRMED' | 'WITHDRAWN';

/** A signed-in person; her provider verified her address, if it gave one. */
export interface Person {
  personId: string;
  email?: string;
}

/** A person as the signer of a subject. */
export interface Signer {
  subjectId: string;
  personId: string;
  /** Null when she has no verified address, or the subject forgot addresses. */
  addressHash: Buffer | null;
}

/** A signature that counts at once: a signed-in person's click. */
export interface PersonalSignature extends SignatureKey {
  personId: string;
  addressHash: Buffer;
  confirmedAt: Date;
}

/** A signature that counts once whoever reads what is sent to the address confirms it. */
export interface PendingSignature extends SignatureKey {
  name: string;
  address: string;
  addressHash: Buffer;
  /** In which she is written to. */
  language: string;
  createdAt: Date;
}

/** Who counts as a person's signer: her account, and her verified address in any other way. */
export function signerOf({ personId, email }: Person): (subject: Subject) => Signer {
  const canonical = readAddress(email ?? '')?.canonical;
  return (subject) => ({
    subjectId: subject.id,
    personId,
    addressHash: canonical === undefined ? null : subject.hashAddress(canonical),
  });
}

/** Signs or supports as a signed-in person, whose provider verified her address. */
export function signAsPerson(
  id: string,
  target: Target,
  subject: Subject | null,
  { personId, email }: Person,
  now: Date,
): Outcome<PersonalSignature> {
  const open = findOpen(target, subject);
  if ('refused' in open) return open;
  const address = readAddress(email ?? '');
  if (!address) return refuse('EMAIL_UNKNOWN');
  const addressHash = open.done.hashAddress(address.canonical);
  if (!addressHash) return refuse('CLOSED', fieldOf(target));
  return { done: { id, subjectId: open.done.id, personId, addressHash, confirmedAt: now } };
}

/** What the database says of an attempt to sign, decided with the attempt itself. */
export type Held = 'SIGNED' | 'SIGNED_BEFORE' | Exclude<Standing, 'OPEN'>;

/** Names what came of an attempt to sign. Whose address or account signed before has signed. */
export const nameHeld = (held: Held, target: { kind: SubjectKind }): Outcome<'SIGNED' | 'SIGNED_BEFORE'> =>
  held === 'SIGNED' || held === 'SIGNED_BEFORE' ? { done: held } : refuseStanding(held, fieldOf(target));

/**
 * What confirming does; doing it again changes nothing. During a pause the link waits, after the close it confirms nothing
 * any more.
 * @param isSigned whether the same address has signed in another way.
 */
export function confirm(
  signature: { state: SignatureState; createdAt: Date } | null,
  subjectState: Standing | null,
  isSigned: boolean,
  now: Date,
): Outcome<'CONFIRM' | 'DISCARD' | 'NOTHING'> {
  if (!subjectState || !signature || signature.state === 'WITHDRAWN') return refuse('LINK_EXPIRED', 'token');
  if (signature.state === 'CONFIRMED') return { done: 'NOTHING' };
  if (isOutdated(signature, now)) return refuse('LINK_EXPIRED', 'token');
  if (subjectState !== 'OPEN') return refuseStanding(subjectState, 'token');
  return { done: isSigned ? 'DISCARD' : 'CONFIRM' };
}

/** What taking back does; doing it again changes nothing. */
export function withdraw(state: SignatureState | null): Outcome<'WITHDRAW' | 'DISCARD' | 'NOTHING'> {
  if (state === null) return refuse('LINK_EXPIRED', 'token');
  return { done: ({ PENDING: 'DISCARD', CONFIRMED: 'WITHDRAW', WITHDRAWN: 'NOTHING' } as const)[state] };
}

const HOUR_MS = 3_600_000;

/** A name and an address that nobody confirmed are kept for three days, and their link is good for as long. */
const PENDING_FOR_MS = 72 * HOUR_MS;

/** What was taken back is answered for by its link for thirty days; then nothing is left of it. */
const SPENT_FOR_MS = 30 * 24 * HOUR_MS;

/** What began to wait for its confirmation until then is past its time. */
export const pendingUntil = (now: Date): Date => new Date(now.getTime() - PENDING_FOR_MS);

/** What was taken back until then is forgotten. */
export const spentUntil = (now: Date): Date => new Date(now.getTime() - SPENT_FOR_MS);

/** Whether an attempt that was not confirmed is past its time, also when nothing has deleted it yet. */
export const isOutdated = ({ createdAt }: { createdAt: Date }, now: Date): boolean => createdAt <= pendingUntil(now);
