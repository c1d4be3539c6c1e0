import type { Tools } from '../context.js';
import { findSubject } from '../subjects/reads.js';

/** An initiative as this service knows it: that it exists. */
export interface InitiativeReference {
  id: string;
}

/** An initiative, if it was ever public and is not gone. */
export async function findInitiative(tools: Tools, id: string): Promise<InitiativeReference | null> {
  const subject = await findSubject(tools, id);
  return subject?.kind === 'INITIATIVE' && subject.state !== 'GONE' ? { id } : null;
}
