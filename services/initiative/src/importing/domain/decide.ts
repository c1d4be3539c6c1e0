import { createHash } from 'node:crypto';
import { censusInitiative, censusOrganization, correctInitiative, correctOrganization } from '../../census/domain.js';
import type { Initiative, InitiativeText } from '../../initiatives/domain/index.js';
import { isClaimed, namesPerson, type Organization } from '../../organizations/domain/index.js';
import { readDomains } from '../../proving/domain.js';
import { toSlug } from '../../values/text.js';
import type { OrganizationEntry } from './form.js';
import type { Line, NamedInitiative } from './lines.js';
import type { ImportOutcome } from './reasons.js';

/** What becomes of a line that can be imported. */
export type Verdict = 'ADDED' | 'CORRECTED' | 'UNCHANGED' | 'CLAIMED';

/** A thing as it was, and as it is from now on. */
export interface Decided<Thing> {
  verdict: Verdict;
  before: Thing | null;
  after: Thing;
}

/** What a line is about, where it is known. */
export interface Known<Thing> {
  thing: Thing;
  /** Of the line that said last what it is; null when none did. */
  digest: string | null;
}

/** An organization that is known, with the domains that are recorded for it. */
export interface KnownOrganization extends Known<Organization> {
  domains: string[];
}

/**
 * Decides on an organization, and on the domains that are recorded for it from now on. What nobody has claimed is as the file
 * says; everything else stays as it is.
 */
export function decideOnOrganization(
  line: Line<OrganizationEntry>,
  id: string,
  known: KnownOrganization | undefined,
): ImportOutcome<Decided<Organization> & { domains: string[] }> {
  const recorded = known?.domains ?? [];
  const isLeft =
    known !== undefined && (known.digest === line.digest || known.thing.slug !== line.key || isClaimed(known.thing));
  const domains = readDomains(line.entry.recordedDomains, isLeft ? [] : recorded);
  if ('refused' in domains) return domains;
  const decided = describe(line, id, known);
  return 'refused' in decided ? decided : { done: { ...decided.done, domains: isLeft ? recorded : domains.done } };
}

function describe(
  { key, digest, entry }: Line<OrganizationEntry>,
  id: string,
  known: KnownOrganization | undefined,
): ImportOutcome<Decided<Organization>> {
  const { slug, recordedDomains: _apart, ...description } = entry;
  if (!known && namesPerson(slug, description)) return NAMES_PERSON;
  if (!known) return toDecided('ADDED', null, censusOrganization({ id, slug }, description));
  const { thing: before } = known;
  // By a name that it has no more it is known as another, which moderators decided.
  if (known.digest === digest || before.slug !== key) return keep('UNCHANGED', before);
  if (isClaimed(before)) return keep('CLAIMED', before);
  if (before.provenance !== 'CENSUSED') return { refused: [{ code: 'SLUG_TAKEN', field: ['slug'] }] };
  if (namesPerson(slug, description)) return NAMES_PERSON;
  return toDecided('CORRECTED', before, correctOrganization(before, description));
}

const NAMES_PERSON: ImportOutcome<never> = { refused: [{ code: 'SLUG_NAMES_PERSON', field: ['slug'] }] };

/**
 * Decides on an initiative. What no organization has claimed is as the file says; everything else stays as it is, and what
 * was withdrawn stays so.
 */
export function decideOnInitiative(
  line: Line<NamedInitiative>,
  id: string,
  known: Known<{ initiative: Initiative; owner: Organization }> | undefined,
  leaders: Organization[],
  now: Date,
): ImportOutcome<Decided<Initiative>> {
  const text = textOf(line.entry);
  if (!known) {
    const identity = { id, slug: () => slugOf(line) };
    return toDecided('ADDED', null, censusInitiative(identity, leaders, text, now));
  }
  const { initiative: before, owner } = known.thing;
  if (known.digest === line.digest) return keep('UNCHANGED', before);
  if (isClaimed(owner)) return keep('CLAIMED', before);
  if (before.provenance !== 'CENSUSED') return { refused: [{ code: 'SLUG_TAKEN', field: ['slug'] }] };
  if (before.state === 'WITHDRAWN') return keep('UNCHANGED', before);
  return toDecided('CORRECTED', before, correctInitiative(before, owner, leaders, text, now));
}

/** Name in addresses of a new initiative: as the file says, or the same at each import. */
export const slugOf = ({ key, entry: { slug, title } }: Line<NamedInitiative>): string =>
  slug ?? toSlug(title.fr ?? title.en ?? '', createHash('sha256').update(key).digest('hex'));

function textOf(entry: NamedInitiative): InitiativeText {
  const { amount, amountEur, quantities, quantity } = entry;
  return {
    ...entry,
    amount: amount ?? (amountEur === undefined ? null : { amount: amountEur, currency: 'EUR' }),
    quantities: quantities ?? (quantity ? [quantity] : []),
  };
}

const keep = <Thing>(verdict: Verdict, thing: Thing): ImportOutcome<Decided<Thing>> => ({
  done: { verdict, before: thing, after: thing },
});

function toDecided<Thing>(
  verdict: Verdict,
  before: Thing | null,
  outcome: ImportOutcome<Thing>,
): ImportOutcome<Decided<Thing>> {
  if ('refused' in outcome) return outcome;
  return { done: { verdict: outcome.done === before ? 'UNCHANGED' : verdict, before, after: outcome.done } };
}
