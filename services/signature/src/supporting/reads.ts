import type { Tools } from '../context.js';
import { findSubject } from '../subjects/reads.js';

/** An initiative as this service knows it: that it exists. */
export interface InitiativeReference {
  id: string;
}

/** An initiative, if it was ever public. */
export const findInitiative = async (tools: Tools, id: string): Promise<InitiativeReference | null> =>
  (await findSubject(tools, id))?.kind === 'INITIATIVE' ? { id } : null;
