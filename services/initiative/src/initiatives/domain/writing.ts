import type { Outcome, Refusal } from '../../refusals.js';
import { readPartialDate } from '../../values/partial-date.js';
import { checkPlace, tidyPlace, type GivenPlace } from '../../values/place.js';
import { checkLocalizedText, tidyLocalizedText, type GivenText } from '../../values/text.js';
import type { Beneficiary, GiftKind, Initiative } from './initiative.js';

/** An initiative as its author writes it. */
export interface InitiativeText {
  title: GivenText;
  summary: GivenText;
  description: GivenText;
  giftKinds: GiftKind[];
  beneficiaries: Beneficiary[];
  territory: GivenPlace;
  /** `2020-04-17` or `2020-04`. */
  startedOn: string;
  durable?: boolean | undefined;
}

const LONGEST = { title: 120, summary: 280, description: 10_000 };

/**
 * Writes an initiative down, as a draft. Refuses missing or too long texts, no kind, no beneficiary, impossible places
 * and dates.
 * @param identity.slug makes its name in addresses from its title.
 */
export function writeInitiative(
  text: InitiativeText,
  identity: Pick<Initiative, 'id' | 'organizationId' | 'provenance'> & { slug(title: string): string },
): Outcome<Initiative> {
  const [title, summary, description] = [
    tidyLocalizedText(text.title),
    tidyLocalizedText(text.summary),
    tidyLocalizedText(text.description),
  ];
  const startedOn = readPartialDate(text.startedOn);
  const territory = tidyPlace(text.territory);
  const refused: Refusal[] = [
    ...checkLocalizedText(title, LONGEST.title, 'title'),
    ...checkLocalizedText(summary, LONGEST.summary, 'summary'),
    ...checkLocalizedText(description, LONGEST.description, 'description'),
    ...checkChoice(text.giftKinds, 'giftKinds'),
    ...checkChoice(text.beneficiaries, 'beneficiaries'),
    ...checkPlace(territory, 'territory'),
    ...(startedOn ? [] : [{ code: 'INVALID' as const, field: ['startedOn'] }]),
  ];
  if (refused.length > 0 || !startedOn) return { refused };
  return {
    done: {
      ...identity,
      slug: identity.slug(title.fr ?? title.en ?? ''),
      partnerIds: [],
      title,
      summary,
      description,
      giftKinds: [...new Set(text.giftKinds)],
      beneficiaries: [...new Set(text.beneficiaries)],
      territory,
      startedOn,
      durable: text.durable ?? false,
      amountEur: null,
      quantity: null,
      sources: [],
      pictures: [],
      state: 'DRAFT',
      publishedAt: null,
      version: 1,
    },
  };
}

const checkChoice = (chosen: string[], field: string): Refusal[] =>
  chosen.length === 0 ? [{ code: 'REQUIRED', field: [field] }] : [];
