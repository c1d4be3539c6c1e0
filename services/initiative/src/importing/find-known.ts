import type { EntityManager } from 'typeorm';
import type { Initiative } from '../initiatives/domain/index.js';
import { findInitiativesToChange, findTakenSlugs } from '../initiatives/finder.js';
import type { Organization } from '../organizations/domain/index.js';
import { findOrganizationsToChange } from '../organizations/finder.js';
import { slugOf, type Known, type Line, type NamedInitiative } from './domain/index.js';
import { findKeys, findKeysOf } from './store.js';

/** What is known of the initiatives of a batch. */
export interface KnownInitiatives {
  /** Keys of which the file says what it said before. */
  unchanged: Set<string>;
  byKey: Map<string, Known<{ initiative: Initiative; owner: Organization }>>;
  /** Names in addresses that new ones cannot have. */
  slugs: Set<string>;
}

/** Finds what lines are about: what their keys lead to, or what has their name in addresses and no key yet. */
export async function findKnown(transaction: EntityManager, lines: Line<NamedInitiative>[]): Promise<KnownInitiatives> {
  const remembered = await findKeys(
    transaction,
    'initiative',
    lines.map(({ key }) => key),
  );
  const unchanged = new Set(
    lines.filter(({ key, digest }) => remembered.get(key)?.digest === digest).map(({ key }) => key),
  );
  const strangers = lines.filter(({ key }) => !remembered.has(key));
  const taken = await findTakenSlugs(transaction, strangers.map(slugOf));
  const keyed = await findKeysOf(transaction, [...taken.values()]);
  const ids = new Map<string, string>();
  for (const line of lines) {
    const id = remembered.get(line.key)?.subjectId ?? taken.get(slugOf(line));
    // What another source knows by an identifier of its own is another source's.
    const isAnothers = !remembered.has(line.key) && id !== undefined && keyed.has(id);
    if (id !== undefined && !isAnothers && !unchanged.has(line.key)) ids.set(line.key, id);
  }
  const found = await findInitiativesToChange(transaction, [...ids.values()]);
  const owners = await findOrganizationsToChange(
    transaction,
    found.map(({ organizationId }) => organizationId),
  );
  const byId = new Map(found.map((initiative) => [initiative.id, initiative]));
  const byKey: KnownInitiatives['byKey'] = new Map();
  for (const [key, id] of ids) {
    const initiative = byId.get(id);
    const owner = initiative && owners.get(initiative.organizationId);
    if (initiative && owner)
      byKey.set(key, { thing: { initiative, owner }, digest: remembered.get(key)?.digest ?? null });
  }
  return { unchanged, byKey, slugs: new Set(taken.keys()) };
}
