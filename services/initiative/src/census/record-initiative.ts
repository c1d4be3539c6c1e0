import type { Work } from '@tpt/outbox';
import { addInitiative } from '../initiatives/add-initiative.js';
import type { Initiative, InitiativeText } from '../initiatives/domain/index.js';
import { findCensusedInitiative } from '../initiatives/finder.js';
import type { Outcome } from '../refusals.js';
import { censusInitiative, type CensusFacts } from './domain.js';

/** Keeps an initiative of the census, public at once; what is known by its slug stays as it is. */
export async function recordInitiative(
  work: Work,
  identity: Pick<Initiative, 'id' | 'slug' | 'organizationId'>,
  text: InitiativeText,
  facts: CensusFacts,
  now: Date,
): Promise<Outcome<Initiative>> {
  const recorded = censusInitiative(identity, text, facts, now);
  if ('refused' in recorded) return recorded;
  const known = await findCensusedInitiative(work.transaction, identity.slug);
  if (known) return { done: known };
  await addInitiative(work, recorded.done);
  return recorded;
}
