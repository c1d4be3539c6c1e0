import { isId } from '@tpt/model';
import { refuse, type Outcome } from '../refusals.js';

/** Kinds of things that can be signed or supported. */
export type SubjectKind = 'APPEAL' | 'INITIATIVE';

/** Whether a subject takes signatures: a pause ends, closing is for good. */
export type SubjectState = 'OPEN' | 'PAUSED' | 'CLOSED';

/** Where a subject stands; one that is gone is there for nobody, until it comes back. */
export type Standing = SubjectState | 'GONE';

/** What somebody names as what she signs or supports; there may be no such thing. */
export interface Target {
  kind: SubjectKind;
  id: string;
}

/** What can be signed or supported. */
export interface Subject extends Target {
  state: Standing;
  /** The one form in which a signer's address is kept; null after the close, which destroys the key. */
  hashAddress(canonicalAddress: string): Buffer | null;
}

/** What is known of a subject, and how often it has changed. */
export interface SubjectVersion extends Target {
  state: SubjectState;
  version: number;
}

/** Whether a text can be the id of a subject. */
export const isSubjectId = (id: string): boolean => isId('appeal', id) || isId('initiative', id);

/** Where clients name a subject of this kind. */
export const fieldOf = ({ kind }: Pick<Target, 'kind'>): string => `${kind.toLowerCase()}Id`;

/** The subject that was named, if it is there. */
export const findTarget = (target: Target, subject: Subject | null): Outcome<Subject> =>
  subject?.kind === target.kind ? { done: subject } : refuse('NOT_FOUND', fieldOf(target));

/** The subject that was named, if it takes signatures. */
export function findOpen(target: Target, subject: Subject | null): Outcome<Subject> {
  const found = findTarget(target, subject);
  if ('refused' in found || found.done.state === 'OPEN') return found;
  return refuseStanding(found.done.state, fieldOf(target));
}

/** Says why a subject that is not open takes no signature; what is gone is not spoken of. */
export const refuseStanding = (standing: Exclude<Standing, 'OPEN'>, field: string) =>
  refuse(standing === 'GONE' ? 'NOT_FOUND' : standing, field);

/** Decides whether a subject goes over to another state. */
export function changeState(from: Standing | null, to: SubjectState): Outcome<'CHANGE' | 'NOTHING'> {
  if (from === null || from === 'GONE') return refuse('NOT_FOUND');
  if (from === to) return { done: 'NOTHING' };
  return from === 'CLOSED' ? refuse('CLOSED') : { done: 'CHANGE' };
}

// What has ended is still there to say bravo to.
const SUPPORTED = ['PUBLISHED', 'ENDED'];

/** An initiative can be supported while it is public, and may be public again. */
export const stateOfInitiative = (state: string): SubjectState => (SUPPORTED.includes(state) ? 'OPEN' : 'PAUSED');
