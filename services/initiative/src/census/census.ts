import { z } from 'zod';
import { BENEFICIARIES, GIFT_KINDS } from '../initiatives/domain/index.js';
import { SIZE_CATEGORIES } from '../organizations/domain/index.js';

const localized = z.object({ fr: z.string().optional(), en: z.string().optional() });
const place = { countryCode: z.string(), department: z.string().optional(), city: z.string().optional() };

const Census = z.object({
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
export type Census = z.output<typeof Census>;

/** @throws when the document is not a census. */
export const readCensus = (document: unknown): Census => Census.parse(document);
