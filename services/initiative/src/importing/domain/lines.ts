import { createHash } from 'node:crypto';
import type { ImportOutcome, ImportRefusal } from './reasons.js';
import { readInitiative, readOrganization, type InitiativeEntry, type OrganizationEntry } from './form.js';
import type { Found } from './found.js';
import type { Seen } from './seen.js';

/** An entry of a file, ready to be decided on. */
export interface Line<Entry> {
  line: number;
  /** By what it is known again when the file comes back. */
  key: string;
  /** Of everything that it says. */
  digest: string;
  entry: Entry;
}

/** An initiative, whose organization is named by now. */
export type NamedInitiative = Omit<InitiativeEntry, 'organization'> & { organization: string };

/** What stands in one place of a file: an organization, an initiative, or both. */
export interface Lines {
  organization?: Line<OrganizationEntry>;
  initiative?: Line<NamedInitiative>;
  /** Whether the file has said exactly this before. */
  isRepeated: boolean;
}

/** Reads what was found. Refuses what is not of the form, and what contradicts an earlier line of the file. */
export function toLines(found: Found, seen: Seen): ImportOutcome<Lines> {
  return found.kind === 'organization' ? toOrganization(found, seen) : toInitiative(found, seen);
}

function toOrganization({ line, value }: Pick<Found, 'line' | 'value'>, seen: Seen): ImportOutcome<Lines> {
  const read = readOrganization(value);
  if ('refused' in read) return read;
  const organization = { line, key: read.done.slug, digest: digestOf(read.done), entry: read.done };
  const before = seen.see('organization', organization);
  if (before === 'OTHERWISE') return contradiction('slug');
  return { done: { organization, isRepeated: before === 'SAME' } };
}

function toInitiative({ line, value }: Found, seen: Seen): ImportOutcome<Lines> {
  const read = readInitiative(value);
  if ('refused' in read) return read;
  const { organization: given, ...rest } = read.done;
  const slug = typeof given === 'string' ? given : given.slug;
  const entry = { ...rest, organization: slug };
  const { externalId } = entry;
  const key = externalId === undefined ? `slug:${entry.slug}` : `id:${externalId}`;
  const initiative = { line, key, digest: digestOf(entry), entry };
  const described = typeof given === 'string' ? undefined : toOrganization({ line, value: given }, seen);
  if (described && 'refused' in described) return { refused: described.refused.map(within('organization')) };
  const before = seen.see('initiative', initiative);
  if (before === 'OTHERWISE') return contradiction(externalId === undefined ? 'slug' : 'externalId');
  const { organization, isRepeated = true } = described?.done ?? {};
  return {
    done: { ...(organization && !isRepeated ? { organization } : {}), initiative, isRepeated: before === 'SAME' },
  };
}

const digestOf = (entry: object): string => createHash('sha256').update(JSON.stringify(entry)).digest('base64url');

const contradiction = (field: string): { refused: ImportRefusal[] } => ({
  refused: [{ code: 'CONTRADICTS', field: [field] }],
});

/** A refusal of a part, as one of the whole. */
export const within =
  (part: string) =>
  ({ code, field }: ImportRefusal): ImportRefusal => ({ code, field: [part, ...field] });
