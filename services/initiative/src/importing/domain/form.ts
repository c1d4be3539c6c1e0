import { z } from 'zod';
import { BENEFICIARIES, GIFT_KINDS } from '../../initiatives/domain/index.js';
import { SIZE_CATEGORIES } from '../../organizations/domain/index.js';
import type { Outcome, Refusal } from '../../refusals.js';
import { LEGAL_ID_SCHEMES } from '../../values/legal-id.js';
import { NAF_NOMENCLATURES } from '../../values/naf.js';

// What no database keeps is refused here, as the graph refuses it at its door.
const text = z
  .string()
  .refine((value) => !value.includes('\0') && value.isWellFormed())
  .transform((value) => value.normalize('NFC'));
const slug = z.string().regex(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/);
const localized = z.strictObject({ fr: text.optional(), en: text.optional() });
const place = { countryCode: text, department: text.optional(), commune: text.optional(), city: text.optional() };
const DIGITS = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });
const decimal = z.union([text, z.number().transform((number) => DIGITS.format(number))]);
const link = { url: text, title: text };

const organization = z.strictObject({
  slug,
  name: text,
  soleTrader: z.boolean().optional(),
  siren: text.optional(),
  legalId: z.strictObject({ scheme: z.enum(LEGAL_ID_SCHEMES), value: text }).optional(),
  ...place,
  sizeCategory: z.enum(SIZE_CATEGORIES),
  nafSection: text.optional(),
  naf: z.strictObject({ code: text, nomenclature: z.enum(NAF_NOMENCLATURES) }).optional(),
  website: text.optional(),
  recordedDomains: z.array(text).max(20).default([]),
});

const initiative = z
  .strictObject({
    slug: slug.optional(),
    externalId: text.pipe(z.string().min(1).max(200)).optional(),
    organization: z.union([slug, organization]),
    partners: z.array(slug).max(20).default([]),
    title: localized,
    summary: localized,
    description: localized,
    howTo: localized.optional(),
    // Several kinds together have a name; it follows from them.
    kind: z.string().optional(),
    giftKinds: z.array(z.enum(GIFT_KINDS)),
    beneficiaries: z.array(z.enum(BENEFICIARIES)),
    territory: z.strictObject({
      ...place,
      point: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
    }),
    startedOn: text,
    endedOn: text.optional(),
    durable: z.boolean().default(false),
    amount: z.strictObject({ amount: decimal, currency: text }).optional(),
    amountEur: decimal.optional(),
    quantities: z
      .array(z.strictObject({ value: decimal, unit: text }))
      .max(100)
      .optional(),
    quantity: z.strictObject({ value: decimal, unit: text }).optional(),
    links: z.array(z.strictObject(link)).max(100).default([]),
    sources: z
      .array(z.strictObject({ ...link, seenOn: text }))
      .max(100)
      .default([]),
  })
  .refine((entry) => entry.slug ?? entry.externalId, { path: ['slug'], params: { code: 'REQUIRED' } });

/** An organization as a file describes it. */
export type OrganizationEntry = z.output<typeof organization>;

/** An initiative as a file describes it; its organization is named, or described along with it. */
export type InitiativeEntry = z.output<typeof initiative>;

/** Reads an organization. Refuses what is not of the form, each with its field. */
export const readOrganization = (value: unknown): Outcome<OrganizationEntry> => read(organization, value);

/** Reads an initiative. Refuses what is not of the form, each with its field. */
export const readInitiative = (value: unknown): Outcome<InitiativeEntry> => read(initiative, value);

function read<Entry>(form: z.ZodType<Entry>, value: unknown): Outcome<Entry> {
  const { success, data, error } = form.safeParse(value);
  return success ? { done: data } : { refused: error.issues.flatMap((issue) => refusalsOf(issue, value)) };
}

function refusalsOf(issue: z.core.$ZodIssue, value: unknown): Refusal[] {
  const field = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ code: 'INVALID', field: [...field, key] }));
  if (issue.code === 'invalid_union') {
    // Of several readings the one that came furthest says what is wrong.
    const issues = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length);
    const deepest = issues.filter(({ path }) => path.length > 0);
    if (deepest.length > 0)
      return deepest.flatMap((inner) => refusalsOf({ ...inner, path: [...issue.path, ...inner.path] }, value));
  }
  const isMissing =
    (issue.code === 'custom' && issue.params?.['code'] === 'REQUIRED') || valueAt(value, field) === undefined;
  return [{ code: isMissing ? 'REQUIRED' : 'INVALID', field }];
}

const valueAt = (value: unknown, path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
