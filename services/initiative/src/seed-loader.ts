import { z } from 'zod';
import { BENEFICIARIES, censusInitiative, GIFT_KINDS } from './domain/initiative.js';
import { censusOrganization, SIZE_CATEGORIES } from './domain/organization.js';
import type { Outcome } from './domain/refusal.js';
import { newId } from './ids.js';
import { keepCensusedInitiative } from './store/initiatives.js';
import { keepCensusedOrganization } from './store/organizations.js';
import type { Store } from './store/store.js';

const localized = z.object({ fr: z.string().optional(), en: z.string().optional() });
const place = { countryCode: z.string(), department: z.string().optional(), city: z.string().optional() };

const Seed = z.object({
  organizations: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      siren: z.string().optional(),
      ...place,
      sizeCategory: z.enum(SIZE_CATEGORIES),
      nafSection: z.string(),
      website: z.string().optional(),
    }),
  ),
  initiatives: z.array(
    z.object({
      slug: z.string(),
      organization: z.string(),
      partners: z.array(z.string()).default([]),
      title: localized,
      summary: localized,
      description: localized,
      giftKinds: z.array(z.enum(GIFT_KINDS)),
      beneficiaries: z.array(z.enum(BENEFICIARIES)),
      territory: z.object(place),
      startedOn: z.string(),
      durable: z.boolean(),
      amountEur: z.number().optional(),
      quantity: z.object({ value: z.number(), unit: z.string() }).optional(),
      sources: z.array(z.object({ url: z.string(), title: z.string(), seenOn: z.string() })),
    }),
  ),
});

/** The organizations and initiatives of a census, by slug. */
export type Seed = z.output<typeof Seed>;

/** @throws when the document is not a census. */
export const readSeed = (document: unknown): Seed => Seed.parse(document);

/** Loads a census through the domain and the outbox. What is known by its slug stays as it is. */
export async function loadSeed(store: Store, seed: Seed, now: Date): Promise<void> {
  const ids = new Map<string, string>();
  for (const { slug, ...description } of seed.organizations) {
    const organization = take(slug, censusOrganization(newId('organization'), slug, description));
    ids.set(slug, (await keepCensusedOrganization(store, organization)).id);
  }
  const idOf = (slug: string) => {
    const id = ids.get(slug);
    if (!id) throw new Error(`the organization ${slug} is not in the seed`);
    return id;
  };
  for (const { slug, organization, partners, amountEur, quantity, sources, ...text } of seed.initiatives) {
    const facts = {
      partnerIds: partners.map(idOf),
      sources,
      ...(amountEur === undefined ? {} : { amountEur }),
      ...(quantity === undefined ? {} : { quantity }),
    };
    const initiative = censusInitiative(newId('initiative'), slug, idOf(organization), text, facts, now);
    await keepCensusedInitiative(store, take(slug, initiative));
  }
}

function take<Thing>(slug: string, outcome: Outcome<Thing>): Thing {
  if ('done' in outcome) return outcome.done;
  throw new Error(`${slug} is refused: ${JSON.stringify(outcome.refused)}`);
}
