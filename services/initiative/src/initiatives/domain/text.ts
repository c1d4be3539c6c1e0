import { refuse, type Outcome } from '../../refusals.js';
import { lastDay, type PartialDate } from '../../values/partial-date.js';
import { toSlug, toSlugWords } from '../../values/text.js';
import type { Initiative, Text } from './initiative.js';

/** What is written of an initiative. */
export const textOf = (initiative: Text): Text => ({
  title: initiative.title,
  summary: initiative.summary,
  description: initiative.description,
  howTo: initiative.howTo,
  giftKinds: initiative.giftKinds,
  beneficiaries: initiative.beneficiaries,
  territory: initiative.territory,
  startedOn: initiative.startedOn,
  endedOn: initiative.endedOn,
  durable: initiative.durable,
  amount: initiative.amount,
  quantities: initiative.quantities,
  links: initiative.links,
  sources: initiative.sources,
});

/** The title that an address is made of. */
export const nameOf = ({ title }: Pick<Text, 'title'>): string => title.fr ?? title.en ?? '';

/** Gives an initiative another text, and another name in addresses where its title has other words. */
export function rewritten(initiative: Initiative, text: Text): Initiative {
  const [before, after] = [nameOf(initiative), nameOf(text)];
  const slug = toSlugWords(before) === toSlugWords(after) ? initiative.slug : toSlug(after, initiative.id);
  return { ...initiative, ...text, slug };
}

/** A text with its end; refuses one that comes before the start. */
export const withEnd = (text: Text, endedOn: PartialDate | null): Outcome<Text> =>
  endedOn && endsBeforeStart(text.startedOn, endedOn)
    ? refuse('ENDS_BEFORE_START', 'endedOn')
    : { done: { ...text, endedOn } };

/** Whether even the last day that an end may mean comes before the start. */
export const endsBeforeStart = (startedOn: PartialDate, endedOn: PartialDate): boolean =>
  lastDay(endedOn) < startedOn.date;
