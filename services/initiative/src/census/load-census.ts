import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import type { Outcome } from '../refusals.js';
import type { Census } from './census.js';
import { recordInitiative } from './record-initiative.js';
import { recordOrganization } from './record-organization.js';

/** Loads a census, all or nothing of it. What is known by its slug stays as it is. */
export async function loadCensus(work: Work, census: Census, now: Date): Promise<void> {
  const ids = new Map<string, string>();
  for (const organization of census.organizations) {
    const recorded = await recordOrganization(work, newId('organization'), organization);
    ids.set(organization.slug, take(organization.slug, recorded).id);
  }
  const idOf = (slug: string) => {
    const id = ids.get(slug);
    if (!id) throw new Error(`the organization ${slug} is not in the census`);
    return id;
  };
  for (const { slug, organization, partners, amountEur, quantity, ...text } of census.initiatives) {
    const identity = { id: newId('initiative'), slug, organizationId: idOf(organization) };
    const amount = amountEur === undefined ? null : { amount: String(amountEur), currency: 'EUR' };
    const quantities = quantity ? [{ value: String(quantity.value), unit: quantity.unit }] : [];
    const facts = { partnerIds: partners.map(idOf) };
    take(slug, await recordInitiative(work, identity, { ...text, amount, quantities }, facts, now));
  }
}

function take<Thing>(slug: string, outcome: Outcome<Thing>): Thing {
  if ('done' in outcome) return outcome.done;
  throw new Error(`${slug} is refused: ${JSON.stringify(outcome.refused)}`);
}
