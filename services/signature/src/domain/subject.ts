import { refuse, type Outcome } from './refusal.js';

/** What can be signed or supported. */
export interface Subject {
  id: string;
  kind: 'APPEAL' | 'INITIATIVE';
  state: SubjectState;
}

/** Whether a subject takes signatures: a pause ends, closing is for good. */
export type SubjectState = 'OPEN' | 'PAUSED' | 'CLOSED';

/** What the database says of an attempt to sign, decided with the attempt itself. */
export type Held = 'SIGNED' | 'SIGNED_BEFORE' | 'PAUSED' | 'CLOSED';

/** Decides whether a subject goes over to another state. */
export function changeState(from: SubjectState | null, to: SubjectState): Outcome<'CHANGE' | 'NOTHING'> {
  if (from === null) return refuse('NOT_FOUND');
  if (from === to) return { done: 'NOTHING' };
  return from === 'CLOSED' ? refuse('CLOSED') : { done: 'CHANGE' };
}

/** Names what came of an attempt to sign. Whose address or account signed before has signed. */
export const nameHeld = (held: Held): Outcome<'SIGNED' | 'SIGNED_BEFORE'> =>
  held === 'PAUSED' || held === 'CLOSED' ? refuse(held) : { done: held };

/** An initiative as this service knows it: that it exists. */
export interface InitiativeReference {
  id: string;
}
