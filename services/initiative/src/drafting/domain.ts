import { isId } from '@tpt/model';
import { writeInitiative, type Initiative, type InitiativeText } from '../initiatives/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';
import { toSlug } from '../values/text.js';

/** Writes a draft of what an organization does. */
export const writeDraft = (id: string, organizationId: string, text: InitiativeText, now: Date): Outcome<Initiative> =>
  isId('organization', organizationId)
    ? writeInitiative(text, { id, organizationId, slug: (title) => toSlug(title, id), provenance: 'DECLARED' }, now)
    : refuse('NOT_A_MEMBER', 'organizationId');
