import type { Outcome, Refusal } from '../../refusals.js';
import { checkMoney, tidyMoney, type Money } from '../../values/money.js';
import { lastDay, readPartialDate } from '../../values/partial-date.js';
import { checkLine, checkLocalizedText, isEmpty, tidy, tidyLocalizedText, type GivenText } from '../../values/text.js';
import type { Beneficiary, GiftKind, Initiative, Link, Quantity, Source, Text } from './initiative.js';
import { checkLinks, checkQuantities, checkSources, tidyLinks, tidyQuantities, tidySources } from './lists.js';
import { checkTerritory, tidyTerritory, type GivenTerritory } from './territory.js';

/** An initiative as its author writes it. */
export interface InitiativeText {
  title: GivenText;
  summary: GivenText;
  description: GivenText;
  howTo?: GivenText | null | undefined;
  giftKinds: GiftKind[];
  beneficiaries: Beneficiary[];
  territory: GivenTerritory;
  /** `2020-04-17` or `2020-04`. */
  startedOn: string;
  endedOn?: string | null | undefined;
  durable?: boolean | undefined;
  amount?: Money | null | undefined;
  quantities?: Quantity[] | undefined;
  links?: Link[] | undefined;
  sources?: Source[] | undefined;
}

const LONGEST = { title: 120, summary: 280, description: 10_000, howTo: 10_000 };

/**
 * Writes an initiative down, as a draft.
 * @param identity.slug makes its name in addresses from its title.
 */
export function writeInitiative(
  text: InitiativeText,
  identity: Pick<Initiative, 'id' | 'organizationId' | 'provenance'> & { slug(title: string): string },
  now: Date,
): Outcome<Initiative> {
  const written = writeText(text);
  if ('refused' in written) return written;
  return {
    done: {
      ...identity,
      ...written.done,
      slug: identity.slug(nameOf(written.done)),
      organizationIds: [identity.organizationId],
      state: 'DRAFT',
      rejection: null,
      publishedAt: null,
      updatedAt: now,
      version: 1,
    },
  };
}

/** The title that an address is made of. */
export const nameOf = ({ title }: Pick<Text, 'title'>): string => title.fr ?? title.en ?? '';

/**
 * Writes a text down. Refuses missing or too long texts, no kind, no beneficiary, impossible places, dates, sums and
 * addresses, and too many of them.
 */
export function writeText(given: InitiativeText): Outcome<Text> {
  const startedOn = readPartialDate(given.startedOn);
  const end = tidy(given.endedOn);
  const endedOn = end === undefined ? null : readPartialDate(end);
  const text = {
    title: tidyLocalizedText(given.title),
    summary: tidyLocalizedText(given.summary),
    description: tidyLocalizedText(given.description),
    howTo: tidyLocalizedText(given.howTo ?? {}),
    giftKinds: [...new Set(given.giftKinds)],
    beneficiaries: [...new Set(given.beneficiaries)],
    territory: tidyTerritory(given.territory),
    durable: given.durable ?? false,
    amount: given.amount ? tidyMoney(given.amount) : null,
    quantities: tidyQuantities(given.quantities ?? []),
    links: tidyLinks(given.links ?? []),
    sources: tidySources(given.sources ?? []),
  };
  const refused: Refusal[] = [
    ...checkLocalizedText(text.title, LONGEST.title, 'title', checkLine),
    ...checkLocalizedText(text.summary, LONGEST.summary, 'summary'),
    ...checkLocalizedText(text.description, LONGEST.description, 'description'),
    ...(isEmpty(text.howTo) ? [] : checkLocalizedText(text.howTo, LONGEST.howTo, 'howTo')),
    ...checkChoice(text.giftKinds, 'giftKinds'),
    ...checkChoice(text.beneficiaries, 'beneficiaries'),
    ...checkTerritory(text.territory, 'territory'),
    ...(startedOn ? [] : [{ code: 'INVALID' as const, field: ['startedOn'] }]),
    ...(endedOn === undefined ? [{ code: 'INVALID' as const, field: ['endedOn'] }] : []),
    ...(startedOn && endedOn && lastDay(endedOn) < startedOn.date
      ? [{ code: 'ENDS_BEFORE_START' as const, field: ['endedOn'] }]
      : []),
    ...(text.amount ? checkMoney(text.amount, 'amount') : []),
    ...checkQuantities(text.quantities),
    ...checkLinks(text.links),
    ...checkSources(text.sources),
  ];
  if (refused.length > 0 || !startedOn || endedOn === undefined) return { refused };
  return { done: { ...text, startedOn, endedOn } };
}

const checkChoice = (chosen: string[], field: string): Refusal[] =>
  chosen.length === 0 ? [{ code: 'REQUIRED', field: [field] }] : [];
